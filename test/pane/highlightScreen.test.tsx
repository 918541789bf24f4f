import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { awaitStatus, expectNoViolations, openPane } from "./openPane";

/** A table read from a scan: its new measures lost their red. */
const file = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3-ocr.xlsx"));

describe("色分け", () => {
  it("shows run by run what turns red and why, and writes it at a yes", async () => {
    const { user, port } = await openPane({ start: "highlight", file });
    await user.click(screen.getByRole("button", { name: "変わるところを見る" }));
    const dialog = await screen.findByRole("dialog", { name: "次のように色を変えます" });
    expect(within(dialog).getAllByText(/「新規」と読み取りました/u).length).toBeGreaterThan(0);
    expect(within(dialog).getAllByText(/赤にする/u).length).toBeGreaterThan(0);
    await expectNoViolations();
    await user.click(within(dialog).getByRole("button", { name: "書き込む" }));
    await awaitStatus(/取組11件の色を変えました\(6セル\)/u);
    expect(port.bytes()).not.toBe(file);
    await user.click(screen.getByRole("button", { name: "変わるところを見る" }));
    await awaitStatus(/色を変えるところはありません/u);
  });

  it("says what this Excel cannot do", async () => {
    await openPane({
      start: "highlight",
      canColorParts: false,
      limits: [{ ja: "保護されたシートには書き込めません。", en: "Protected sheets." }],
    });
    expect(screen.getByText(/セルの文字の一部だけに色を付けられません/u)).toBeDefined();
    expect(screen.getByText("保護されたシートには書き込めません。")).toBeDefined();
    await expectNoViolations();
  });
});
