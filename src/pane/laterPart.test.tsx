import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { openPane } from "../../test/pane/openPane";
import { openLivePort } from "../../test/support/livePort";
import { WorkbookEngine } from "../app/engine/workbookEngine";
import { Session } from "../app/session/session";
import { laterPart, type LaterPart } from "./laterPart";
import { PaneToolsContext } from "./paneTools";
import { usePane } from "./usePane";

const file = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

function Field(): ReactNode {
  return <input aria-label="理由" />;
}

function InPane({ part: Part }: { readonly part: LaterPart<object> }): ReactNode {
  const [session] = useState(() => {
    const port = openLivePort(file);
    return new Session({ workbook: port, engine: new WorkbookEngine(port) });
  });
  const tools = usePane({ session, language: "ja", version: "0.1.0" });
  return (
    <PaneToolsContext value={tools}>
      <Part />
    </PaneToolsContext>
  );
}

describe("a part that comes behind the first screen", () => {
  it("is there at once when it was fetched before it is wanted", async () => {
    const part = laterPart(() => Promise.resolve(Field));
    await part.fetch();
    render(<InPane part={part} />);
    screen.getByLabelText("理由");
  });
});

describe("a part that is wanted before it was fetched", () => {
  it("is announced until it comes, and stays the same when it is fetched again", async () => {
    const part = laterPart(() => Promise.resolve(Field));
    const { rerender } = render(<InPane part={part} />);
    screen.getByText("読み込んでいます。");
    await userEvent.type(await screen.findByLabelText("理由"), "確認した");
    await part.fetch();
    rerender(<InPane part={part} />);
    screen.getByDisplayValue("確認した");
    expect(screen.queryByText("読み込んでいます。")).toBeNull();
  });

  it("is fetched, though fetching it has failed before", async () => {
    let isThere = false;
    const part = laterPart(() =>
      isThere ? Promise.resolve(Field) : Promise.reject(new Error("away")),
    );
    await expect(part.fetch()).rejects.toThrow("away");
    isThere = true;
    await act(() => Promise.resolve(render(<InPane part={part} />)));
    await screen.findByLabelText("理由");
  });
});

it("the parts of the pane are fetched one by one, each when the page has nothing else to do", async () => {
  const waiting: (() => void)[] = [];
  Object.assign(window, { requestIdleCallback: (work: () => void) => waiting.push(work) });
  await openPane();
  for (let part = 0; part < 5; part++) {
    await waitFor(() => {
      expect(waiting).toHaveLength(1);
    });
    waiting.shift()?.();
  }
  fireEvent.click(screen.getByRole("tab", { name: "色分け" }));
  screen.getByRole("button", { name: "変わるところを見る" });
});
