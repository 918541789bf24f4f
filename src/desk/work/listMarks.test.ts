import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../core";
import { listMarks } from "./listMarks";

const words = { error: "要修正", warning: "要確認", info: "参考" };

function finding(sheet: string, row: number, column: number): Finding {
  return {
    ...{ code: "M01", rule: "mark-variant", severity: "warning", message: "variant", data: {} },
    ...{ at: { sheet, row, column }, span: null, related: [], fix: "safe", subject: "起業支援" },
    words: { ja: "「〇」を「○」に。", en: "Write ○." },
    fingerprint: `${sheet} ${row} ${column}`,
  };
}

describe("findings on the cells of a sheet", () => {
  const findings = [finding("取組", 4, 5), finding("取組", 4, 6), finding("控え", 4, 5)];

  it("are those of the sheet in front, said in words", () => {
    const marks = listMarks(findings, { sheet: "取組", row: 0, column: 0 }, "ja", words);
    expect(marks.map(({ row, column, label }) => [row, column, label])).toEqual([
      [4, 5, "要確認 M01: 「〇」を「○」に。"],
      [4, 6, "要確認 M01: 「〇」を「○」に。"],
    ]);
  });

  it("tell which one somebody is at", () => {
    const marks = listMarks(findings, { sheet: "取組", row: 4, column: 6 }, "en", words);
    expect(marks.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  });
});
