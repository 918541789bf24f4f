/** 印の前後の空白: spaces and line feeds around a mark, which make it unequal to the mark itself. */
import { findClearedMarks } from "./absence";
import { editMark, trimmedOffset, walkMarks } from "./markCells";
import { defineRule } from "./rule";

export const markSurroundingSpace = defineRule({
  code: "M03",
  id: "mark-surrounding-space",
  severity: "info",
  fix: "safe",
  serves: ["L1-06"],
  title: { ja: "印の前後に空白がある", en: "Space around a mark" },
  why: {
    ja: "前後に空白や改行のある印は、見た目が同じでも関数では「○」と一致せず、数えられません。",
    en: "A mark with a space or a line feed beside it looks the same, but functions do not find it equal to “○” and do not count it.",
  },
  messages: {
    space: {
      ja: "{municipality}の印「{sign}」の前後に、空白または改行が入っています。取り除いてください。",
      en: "There is a space or a line feed beside the mark “{sign}” of {municipality}. Please remove it.",
      several: {
        all: {
          ja: "次の欄では、印「{sign}」の前後に、空白または改行が入っています。取り除いてください。",
          en: "There is a space or a line feed beside the mark “{sign}”. Please remove it.",
        },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市   │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ␣○◀M03 │ ○⏎◀M03`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○     │ ○`,
  },
  /** A － that M12 takes away altogether need not be trimmed first. */
  check(plan, report, context) {
    const isCleared = findClearedMarks(plan, context);
    for (const { mark, municipality } of walkMarks(plan)) {
      if (mark.sign === null || mark.raw === mark.trimmed || isCleared(mark)) continue;
      report({
        message: "space",
        at: mark.at,
        data: { municipality, sign: mark.trimmed },
        fix: mark.formula !== null ? "none" : "safe",
      });
    }
  },
  propose(finding, lookup) {
    const mark = lookup.mark(finding.at)?.mark;
    if (mark === undefined) return [];
    const start = trimmedOffset(mark);
    const end = start + mark.trimmed.length;
    const splices = [
      { start: 0, end: start, text: "" },
      { start: end, end: mark.raw.length, text: "" },
    ].filter((splice) => splice.end > splice.start);
    return splices.length === 0 ? [] : [editMark(mark, ...splices)];
  },
});
