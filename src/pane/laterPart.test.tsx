import { readFileSync } from "node:fs";
import { describe, expect, it, jest } from "@jest/globals";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { openPane } from "../../test/pane/openPane";
import { openLivePort } from "../../test/support/livePort";
import { WorkbookEngine } from "../app/engine/workbookEngine";
import { Session } from "../app/session/session";
import { laterPart, type LaterPart } from "./laterPart";
import { PaneToolsContext } from "./paneTools";
import { BugBoundary } from "./shell/BugBoundary";
import { usePane } from "./usePane";
import { wordsFor } from "./words/paneWords";

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

  it("that does not come is told in words, and is there when the screen is opened again", async () => {
    let isThere = false;
    const part = laterPart(() =>
      isThere ? Promise.resolve(Field) : Promise.reject(new Error("away")),
    );
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <BugBoundary words={wordsFor("ja")} language="ja" version="0.1.0" onReopen={() => undefined}>
        <InPane part={part} />
      </BugBoundary>,
    );
    const told = await screen.findByRole("alert");
    expect(told.textContent).toContain("プログラムの一部を読み込めませんでした。");
    expect(told.textContent).not.toContain("不具合");
    logged.mockRestore();
    isThere = true;
    await new Promise((done) => setTimeout(done, 1100));
    await userEvent.click(screen.getByRole("button", { name: "画面を開き直す" }));
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
