/** What a mark's cell may hold for ○: every variant, spaces, notes, formulas, number formats. */
import { describe, expect, it } from "@jest/globals";
import { readSheet } from "../support/xlsxParts";
import { onlyTable, readBook, readDrawing, whoByText } from "../support/readDrawing";

/** Who takes part where 山口市 has the mark and 宇部市 a plain ○ or nothing. */
function whoOf(mark: string, other = "○"): string | undefined {
  return readDrawing(`
    事業名 │ 取組の方向性 │ 山口市 │ 宇部市
    起業   │ 相談会      │ ${mark} │ ${other}
    観光   │ 周遊バス    │ ○      │ ○`).measures[0]?.who;
}

describe("a mark", () => {
  it.each([...Array.from("〇◯⭕⚪◦∘❍"), "⭕\uFE0F"])(
    "is an ○ when it looks like one: %s",
    (glyph) => {
      expect(whoOf(glyph)).toBe("山口市 宇部市");
    },
  );

  it.each([...Array.from("OoＯｏⓞ⓪ΟοОоレ✓✔☑口ロ0０1"), "有", "該当"])(
    "is an ○ when somebody wrote %s for it",
    (text) => {
      expect(whoOf(text)).toBe("山口市 宇部市");
    },
  );

  it.each(["␣○", "○␣", "　○", "○⏎", "⏎○", "○\u00A0", "○\u200B", "␣○␣⏎"])(
    "is an ○ with space around it: %j",
    (written) => {
      expect(whoOf(written)).toBe("山口市 宇部市");
    },
  );

  it.each(["○※1", "○(R4～)", "○⏎(予定)", "(○)", "○1,200千円", "○*"])(
    "keeps the note beside it apart: %s",
    (written) => {
      const reading = readDrawing(`
        事業名 │ 取組の方向性 │ 山口市 │ 宇部市
        起業   │ 相談会      │ ${written} │ ○`);
      expect(whoByText(reading)).toEqual({ 相談会: "山口市 宇部市" });
      expect(onlyTable(reading).rows[0]?.marks[0]?.annotation).not.toBe("");
    },
  );

  it.each([...Array.from("－-−‐–—―─━ーｰ×✕✖✗"), "／", "無", "なし"])("says no as %s", (written) => {
    expect(whoOf(written)).toBe("宇部市");
  });

  it("that nobody explains is not understood, and takes no part", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ 相談会      │ △     │ ○
      観光   │ 周遊バス    │ 済?   │ ○`);
    expect(reading.measures.map(({ who }) => who)).toEqual(["宇部市", "宇部市"]);
    const marks = onlyTable(reading).rows.flatMap((row) => row.marks);
    expect(marks.map((mark) => mark.isUnderstood)).toEqual([false, true, false, true]);
  });

  it("takes part whatever it is, where the table knows no other", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ 相談会      │ ●     │
      観光   │ 周遊バス    │ －    │ ●`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市", 周遊バス: "宇部市" });
  });

  it("says no as 0 where others say yes as 1", () => {
    const reading = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ 相談会      │ 1     │ 0
      観光   │ 周遊バス    │ 0     │ 1`);
    expect(whoByText(reading)).toEqual({ 相談会: "山口市", 周遊バス: "宇部市" });
  });

  it("counts when a formula or a number format shows it", () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = (...cells: readonly string[]): string => `<row>${cells.join("")}</row>`;
    const number = (value: number): string => `<c s="1"><v>${String(value)}</v></c>`;
    const formula = '<c t="str"><f>IF(1=1,"○","")</f><v>○</v></c>';
    const sheet = readSheet({
      styles:
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="[=1]&quot;○&quot;;[=2]&quot;◎&quot;;&quot;&quot;"/></numFmts>' +
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
      sheets: [
        {
          rows:
            row(text("○:取り組む市町 ◎:予算化する市町")) +
            row(...["取組の方向性", "山口市", "宇部市", "萩市"].map(text)) +
            row(text("相談会"), number(1), number(2), number(0)) +
            row(text("創業塾"), formula, number(0), number(1)),
        },
      ],
    });
    expect(whoByText(readBook({ sheets: [sheet] }))).toEqual({
      相談会: "山口市 宇部市*",
      創業塾: "山口市 萩市",
    });
  });

  it("is what the settings say it is, above any legend", () => {
    const picture = `
      ◎:取り組む市町
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ 相談会      │ ◎     │ ○`;
    expect(readDrawing(picture).measures[0]?.who).toBe("山口市 宇部市");
    expect(readDrawing(picture, { marks: { "◎": "budgets" } }).measures[0]?.who).toBe(
      "山口市* 宇部市",
    );
  });

  it("does not begin a name: ○○市 in a text is no mark", () => {
    const { measures, notes } = readDrawing(`
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      起業   │ ○○市との合同相談会 │ ○ │
      ○○協議会 │ 総会 │ │ ○`);
    expect(measures).toMatchObject([
      { text: "○○市との合同相談会", who: "山口市" },
      { project: "○○協議会", text: "総会", who: "宇部市" },
    ]);
    expect(notes).toEqual([]);
  });

  it("is an ○ for a 0 among circles, whatever figures the row of totals has", () => {
    const { measures } = readDrawing(`
      事業名   │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市
      起業支援 │ 相談会       │ ○     │ 0     │ ○
      観光連携 │ 周遊ルート   │ ○     │ ○     │
      合計     │              │ 2     │ 1     │ 1`);
    expect(measures[0]?.who).toBe("山口市 宇部市 萩市");
  });
});
