import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { expect, it } from "@jest/globals";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { OpenDocument } from "../../src/desk/document/openDocument";
import { DocumentSheet } from "../../src/desk/work/DocumentSheet";
import { drawLayout, drawLook } from "./drawLayout";
import { sampleBytes } from "./openFiles";
import { settle } from "./openSheet";
import { openTestDocument } from "./testDocument";

/** Every entry is warned of. */
async function openWarning(): Promise<OpenDocument> {
  const document = await openTestDocument({ name: "計画.xlsx", bytes: sampleBytes });
  const drawn: Partial<OpenDocument> = {
    layout: () => Promise.resolve(drawLayout()),
    window: (_sheet, area) => Promise.resolve({ area, cells: [], looks: [drawLook()] }),
    annotations: () => Promise.resolve({ comments: [], validations: [] }),
    enter: (_sheet, cells) =>
      Promise.resolve([{ ja: "一覧にありません。", en: "It is not in the list.", cells }]),
  };
  return Object.assign(document, drawn);
}

it("whoever closes what is told of an entry is back at the cell", async () => {
  const user = userEvent.setup();
  const document = await openWarning();
  render(
    <FluentProvider theme={webLightTheme}>
      <DocumentSheet document={document} language="ja" onLeave={() => undefined} />
    </FluentProvider>,
  );
  const field = await screen.findByRole("textbox", { name: /の入力$/u });
  await settle();
  act(() => field.focus());
  await user.keyboard("あ{Enter}");
  await user.click(await screen.findByRole("button", { name: "閉じる" }));
  await waitFor(() => expect(globalThis.document.activeElement).toBe(field));
  expect(screen.queryByText("一覧にありません。")).toBeNull();
  await user.keyboard("い{Enter}");
  await screen.findByText("一覧にありません。", { ignore: "[role=alert] *" });
});
