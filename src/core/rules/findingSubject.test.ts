import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { parseAddress } from "../grid/address";
import { readPlan } from "../read";
import { describeSubject } from "./findingSubject";
import { buildPlanLookup } from "./planLookup";

const { book } = drawSheet(`
  事業名       │ 取組の方向性                            │ 山口市 │ 宇部市 │ 備考
  起業・創業支援 │ 創業相談会の開催【新規】 ⏎ 補助金の交付 │ ○    │      │ 新
  ^           │ 交流会の開催                            │ ○    │ ○    │
              │                                        │ ○    │      │`);
const lookup = buildPlanLookup(readPlan(book));
const sheet = book.sheets[0]?.name ?? "";

function subjectAt(address: string, start?: number): string {
  const at = { sheet, ...(parseAddress(address) ?? { row: 0, column: 0 }) };
  return describeSubject(at, start === undefined ? null : { start, end: start + 1 }, lookup);
}

describe("describeSubject", () => {
  it("names a measure by its project and text, without its tags", () => {
    expect(subjectAt("B3")).toBe("起業・創業支援 / 交流会の開催");
  });

  it("names all measures of a cell when no part of it is meant", () => {
    expect(subjectAt("B2")).toBe("起業・創業支援 / 創業相談会の開催 / 補助金の交付");
  });

  it("names the one measure of a cell that is meant", () => {
    expect(subjectAt("B2", 0)).toBe("起業・創業支援 / 創業相談会の開催");
  });

  it("names a mark by its measure and municipality, also where the cell is blank", () => {
    expect(subjectAt("C3")).toBe("起業・創業支援 / 交流会の開催 / 山口市");
    expect(subjectAt("D2")).toBe("起業・創業支援 / 創業相談会の開催 / 補助金の交付 / 宇部市");
  });

  it("names another field of a row by its heading", () => {
    expect(subjectAt("E2")).toBe("起業・創業支援 / 創業相談会の開催 / 補助金の交付 / 備考");
  });

  it("names marks without a measure by the marks", () => {
    expect(subjectAt("C4")).toBe("山口市○ / 山口市");
  });

  it("names a heading by its text", () => {
    expect(subjectAt("C1")).toBe("山口市");
  });

  it("has no name for a place outside the table", () => {
    expect(subjectAt("Z99")).toBe("");
  });
});
