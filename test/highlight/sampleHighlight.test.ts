/** 色分け through a real file: what it writes is what it would read as right. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { highlight, readPlan, type ColorEdit } from "../../src/core";
import { applyEdits, openXlsx } from "../../src/xlsx";

function readSample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", name)));
}

function edit(bytes: Uint8Array): readonly ColorEdit[] {
  return highlight(readPlan(openXlsx(bytes).book)).edits;
}

/** Words of the measures, each with the font colours it has. */
function listColors(bytes: Uint8Array): unknown[] {
  const plan = readPlan(openXlsx(bytes).book);
  return plan.tables.flatMap(({ measures }) =>
    measures.map(({ text, source }) => [
      text,
      ...new Set(source.runs.map(({ font }) => font.color)),
    ]),
  );
}

describe("highlight, on files", () => {
  it("finds nothing to do in the sample, which is coloured already", () => {
    expect(edit(readSample("yamaguchi-r3.xlsx"))).toEqual([]);
  });

  it("brings back the sample's colours after somebody took them all away", () => {
    const bytes = readSample("yamaguchi-r3.xlsx");
    const { measures } = readPlan(openXlsx(bytes).book).tables[0] ?? { measures: [] };
    const plain = measures.map(({ source: { at, cellText, start, end } }): ColorEdit => {
      return { kind: "color", at, expected: cellText, spans: [{ start, end, color: null }] };
    });
    const faded = applyEdits(openXlsx(bytes), plain).bytes;
    expect(listColors(faded)).not.toEqual(listColors(bytes));
    const restored = applyEdits(openXlsx(faded), edit(faded)).bytes;
    expect(listColors(restored)).toEqual(listColors(bytes));
  });

  it("colours the document as a machine read it once, and then no more", () => {
    const bytes = readSample("yamaguchi-r3-ocr.xlsx");
    const edits = edit(bytes);
    expect(edits.length).toBeGreaterThan(0);
    expect(edit(applyEdits(openXlsx(bytes), edits).bytes)).toEqual([]);
  });
});
