import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildPlanSheet } from "../../scripts/sample/planSheet";
import { samplePlan } from "../../scripts/sample/samplePlan";
import { buildSampleWorkbooks } from "../../scripts/sample/sampleWorkbooks";
import { buildScannedSheet } from "../../scripts/sample/scannedSheet";
import type { CellValue } from "../../src/core";

const root = join(__dirname, "../..");
const scanned = readFileSync(join(root, "scripts/sample/yamaguchi-r3.ocr.txt"), "utf8");

function showText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "runs" in value ? value.runs.map(({ text }) => text).join("") : String(value.value);
}

describe("the sample workbooks", () => {
  it.each(buildSampleWorkbooks(scanned).map(({ fileName, bytes }) => [fileName, bytes] as const))(
    "%s is what its script writes",
    (fileName, bytes) => {
      const written = readFileSync(join(root, "assets/sample", fileName));
      expect(Buffer.compare(written, Buffer.from(bytes))).toBe(0);
    },
  );
});

describe("the printed form of the sample plan", () => {
  const { rows, merges } = buildPlanSheet(samplePlan);
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const texts = cells.map(({ value }) => showText(value));

  it("has the 321 ○ and 23 ● of the document, and no ◎ whose cells nobody knows", () => {
    expect(texts.filter((text) => text === "○")).toHaveLength(321);
    expect(texts.filter((text) => text === "●")).toHaveLength(23);
    expect(texts).not.toContain("◎");
  });

  it("shows the eleven new and expanded measures in red, their tags included", () => {
    const red = cells
      .flatMap(({ value }) =>
        value !== null && typeof value === "object" && "runs" in value ? value.runs : [],
      )
      .filter(({ color }) => color === "#C00000")
      .map(({ text }) => text.trim());
    expect(red.filter((text) => /【(?:新規|拡充)】$/u.test(text))).toHaveLength(11);
    expect(red.filter((text) => !text.includes("【"))).toEqual(["赤文字"]);
  });

  it("keeps both spellings of 再掲", () => {
    const all = texts.join("\n");
    expect(all.match(/\(再掲\)/gu)).toHaveLength(5);
    expect(all.match(/【再掲】/gu)).toHaveLength(2);
  });

  it("ends with the four sentences of the legend", () => {
    expect(texts.slice(-4)).toEqual([
      "赤文字事業はプロジェクトチームで事業化したもの及びその他の新規・拡充事業",
      "黒文字事業は令和2年度からの継続事業",
      "○は事業に取り組む市町",
      "◎は予算化をする市町",
    ]);
  });

  it("leaves the covered cells of a merged region without content", () => {
    const filled = rows.flatMap((row, index) =>
      row.cells.flatMap((cell, column) =>
        showText(cell?.value ?? null) === "" ? [] : [{ row: index, column }],
      ),
    );
    const covered = filled.filter(({ row, column }) =>
      merges.some(
        ({ top, left, bottom, right }) =>
          row >= top &&
          row <= bottom &&
          column >= left &&
          column <= right &&
          (row !== top || column !== left),
      ),
    );
    expect(covered).toEqual([]);
  });
});

describe("the document as a machine read it", () => {
  it("keeps every line in its row and every tab-parted text in its cell", () => {
    const { rows } = buildScannedSheet(scanned);
    const lines = rows.map(({ cells }) =>
      cells.map((cell) => showText(cell?.value ?? null)).join("\t"),
    );
    expect(lines.join("\n")).toBe(scanned);
  });
});
