import { describe, expect, it } from "@jest/globals";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { partText } from "../../../test/support/readParts";
import { sampleSummary } from "../../../test/support/sampleSummary";
import { openXlsx } from "../read/openXlsx";
import { createXlsx } from "./createXlsx";

describe("createXlsx", () => {
  const bytes = createXlsx([sampleSummary, { ...sampleSummary, owner: null }], {
    fontName: "BIZ UDゴシック",
    fontSize: 10.5,
  });

  it("makes a workbook that Excel takes", () => {
    expect(findPackageProblems(bytes)).toEqual([]);
  });

  it("gives the same bytes for the same sheets", () => {
    const options = { fontName: "BIZ UDゴシック", fontSize: 10.5 };
    expect(createXlsx([sampleSummary, { ...sampleSummary, owner: null }], options)).toEqual(bytes);
  });

  it("reads back as the sheets say", () => {
    const [first, second] = openXlsx(bytes).book.sheets;
    expect([first?.name, second?.name]).toEqual(["連携計画 総括表", "連携計画 総括表 (2)"]);
    expect([first?.owner, second?.owner]).toEqual(["summary/sample", null]);
    const texts = first?.rowNumbers.map((row) => first.cellsInRow(row).map(({ text }) => text));
    expect(texts).toEqual([
      ["令和3年度 総括表"],
      ["事業", "計", "=1+1"],
      ["観光【新規】", "3", "○", "-0.5"],
    ]);
    expect(
      first?.cell(2, 0)?.runs.map(({ text, font }) => [text, font.color, font.isBold]),
    ).toEqual([
      ["観光", null, false],
      ["【新規】", "#C00000", true],
    ]);
  });

  it("writes the default font, paper, panes, and letters one below the other", () => {
    const styles = partText(bytes, "xl/styles.xml");
    expect(styles).toContain('<sz val="10.5"/><name val="BIZ UDゴシック"/>');
    expect(styles).toContain('textRotation="255"');
    const sheet = partText(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pageSetup paperSize="8" fitToHeight="0" orientation="landscape"/>');
    expect(sheet).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<row r="1" ht="24" customHeight="1">');
  });

  it("shrinks a sheet to one page in height where the spec asks for it", () => {
    const page = { ...sampleSummary.page, isOnePage: true };
    const sheet = partText(createXlsx([{ ...sampleSummary, page }]), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pageSetup paperSize="8" fitToHeight="1" orientation="landscape"/>');
  });

  it("shows the grid only on sheets that are not generated", () => {
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('showGridLines="0"');
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).not.toContain("showGridLines");
  });

  it("does not write a number that is none", () => {
    const rows = [{ cells: [{ value: Number.NaN, style: {} }] }];
    expect(() => createXlsx([{ ...sampleSummary, rows }])).toThrow("NaN");
  });
});
