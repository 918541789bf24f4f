/** 印の異体: marks that look like ○ but are another character, and letters typed in its place. */
import { describeCharacter, parseMark } from "../text/marks";
import { findClearedMarks } from "./absence";
import { editMark, isStrayPriorityMark, walkMarks } from "./markCells";
import { defineRule } from "./rule";
import type { MarkCell } from "../plan/plan";

export const markVariant = defineRule({
  code: "M01",
  id: "mark-variant",
  severity: "warning",
  fix: "safe",
  serves: ["L1-08", "L2-04"],
  title: { ja: "印の字がほかと違う", en: "A look-alike of the mark" },
  why: {
    ja: "「○」には、画面では見分けのつかない別の字(漢数字の「〇」、大きな丸「◯」など)があります。COUNTIF などの関数は別の字として扱うため、集計から漏れます。",
    en: "Some characters look just like “○” on the screen (the numeral “〇”, the large circle “◯”). Functions such as COUNTIF take them for something else, and counts miss them.",
  },
  messages: {
    alias: {
      ja: "「{glyph}」({codePoint}、{name})は「{sign}」とは別の字で、関数では数えられません。「{sign}」にそろえてください。",
      en: "“{glyph}” ({codePoint}, {name}) is not the character “{sign}”, and functions do not count it. Please write “{sign}”.",
    },
    confirm: {
      ja: "「{glyph}」({codePoint}、{name})を「{sign}」のつもりと見て読み取りました。そのとおりなら「{sign}」に直し、違う場合は記入内容をご確認ください。",
      en: "“{glyph}” ({codePoint}, {name}) was taken to stand for “{sign}”. If so, please write “{sign}”; if not, please check the entry.",
      fix: "ask",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市  │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ 〇◀M01 │ ○
      広域観光連携  │ 周遊ルートの造成 │ ◯◀M01 │ ○     │ O◀M01`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○     │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○     │ ○     │ ○`,
  },
  /** A － that M12 takes away altogether need not be written otherwise first. */
  check(plan, report, context) {
    const isCleared = findClearedMarks(plan, context);
    for (const { mark, table } of walkMarks(plan)) {
      const variant = locateVariant(mark);
      if (variant === null || isStrayPriorityMark(mark, table) || isCleared(mark)) continue;
      const { glyph, sign, certainty } = variant;
      const { codePoint, name } = describeCharacter(glyph);
      report({
        message: certainty,
        at: mark.at,
        data: { glyph, codePoint, name, sign },
        fix: mark.formula !== null ? "none" : "safe",
      });
    }
  },
  propose(finding, lookup) {
    const mark = lookup.mark(finding.at)?.mark;
    const variant = mark === undefined ? null : locateVariant(mark);
    if (mark === undefined || variant === null) return [];
    const { start, glyph, sign } = variant;
    return [editMark(mark, { start, end: start + glyph.length, text: sign })];
  },
});

interface Variant {
  readonly glyph: string;
  /** UTF-16 offset of the glyph in the raw text. */
  readonly start: number;
  readonly sign: string;
  readonly certainty: "alias" | "confirm";
}

/** The character that stands where a sign should; null when the sign itself stands there, or none. */
function locateVariant(mark: MarkCell): Variant | null {
  const { sign, certainty, annotation } = parseMark(mark.raw);
  // A sign of the table's own, such as 1 by its legend, stands for nothing else.
  if (sign !== mark.sign) return null;
  if (sign === null || (certainty !== "alias" && certainty !== "confirm")) return null;
  const glyph = withoutAnnotation(mark.trimmed, annotation);
  const start = mark.raw.indexOf(glyph);
  return glyph === "" || start < 0 ? null : { glyph, start, sign, certainty };
}

/** The trimmed text without the annotation at its end or its beginning, and without space between them. */
function withoutAnnotation(trimmed: string, annotation: string): string {
  if (annotation === "") return trimmed;
  if (trimmed.endsWith(annotation)) return trimmed.slice(0, -annotation.length).trim();
  return trimmed.startsWith(annotation) ? trimmed.slice(annotation.length).trim() : "";
}
