import { describe, expect, it } from "@jest/globals";
import { sampleSummary } from "../../test/support/sampleSummary";
import type { Edit } from "../core";
import { openWorkbookPort } from "./filePort";
import { createXlsx } from "./write/createXlsx";

const at = { sheet: sampleSummary.name, row: 1, column: 0 };
const rename: Edit = {
  kind: "text",
  at,
  expected: "事業",
  splices: [{ start: 2, end: 2, text: "名" }],
};

describe("openWorkbookPort", () => {
  it("reads what it has written", async () => {
    const port = openWorkbookPort(createXlsx([sampleSummary]));
    const receipt = await port.apply([rename]);
    expect(receipt.cells).toEqual([at]);
    expect((await port.read()).sheets[0]?.cell(1, 0)?.text).toBe("事業名");
  });

  it("keeps the very bytes it was opened with until something changes", async () => {
    const file = createXlsx([sampleSummary]);
    const port = openWorkbookPort(file);
    await port.apply([{ kind: "sheet", spec: sampleSummary }]);
    expect(port.bytes()).toBe(file);
  });

  it("rejects with the failure and keeps the book as it was", async () => {
    const file = createXlsx([sampleSummary]);
    const port = openWorkbookPort(file);
    await port.apply([rename]);
    const before = port.bytes();
    await expect(port.apply([rename])).rejects.toMatchObject({ code: "cell-changed" });
    expect(port.bytes()).toBe(before);
  });
});
