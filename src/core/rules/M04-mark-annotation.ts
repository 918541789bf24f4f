/** 印の注記: words beside a mark in its cell, such as ○※1 or ○(R4～). They belong into the remarks. */
import type { Edit } from "../edits/edit";
import type { MarkCell } from "../plan/plan";
import type { Span } from "./finding";
import { editMark, walkMarks } from "./markCells";
import type { FoundMark } from "./planLookup";
import { defineRule } from "./rule";

export const markAnnotation = defineRule({
  code: "M04",
  id: "mark-annotation",
  severity: "warning",
  fix: "ask",
  serves: ["L1-07", "L2-05"],
  title: { ja: "印に注記が付いている", en: "A note beside a mark" },
  why: {
    ja: "一つのセルに印と注記があると、関数では「○」として数えられません。注記を備考欄に移すと、印を数えられるようになり、説明も残ります。",
    en: "With a note in the same cell, functions do not count the mark. In the remarks column the note explains and the mark still counts.",
  },
  messages: {
    movable: {
      ja: "{municipality}の印「{sign}」に注記「{note}」が付いています。注記を備考欄に移し、印だけを残してください。",
      en: "The mark “{sign}” of {municipality} carries the note “{note}”. Please move the note to the remarks and leave the mark alone.",
    },
    noRemarks: {
      ja: "{municipality}の印「{sign}」に注記「{note}」が付いています。備考欄を設けて注記を移すか、表の下に書き、印だけを残してください。",
      en: "The mark “{sign}” of {municipality} carries the note “{note}”. Please add a remarks column for it or write it below the table, and leave the mark alone.",
      fix: "none",
    },
    bracketed: {
      ja: "{municipality}の印「{note}」は括弧に入っています。括弧に意味があれば凡例か備考に書き、印だけを残してください。",
      en: "The mark “{note}” of {municipality} stands in brackets. If they mean something please say so in the legend or the remarks, and leave the mark alone.",
      fix: "none",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市         │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○(R4～)◀M04 │`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○     │ (宇部市:R4～)`,
  },
  check(plan, report) {
    for (const { mark, row, municipality } of walkMarks(plan)) {
      if (mark.sign === null || mark.annotation === "") continue;
      if (!mark.raw.includes(mark.annotation)) {
        report({ message: "bracketed", at: mark.at, data: { municipality, note: mark.trimmed } });
        continue;
      }
      report({
        message: row.remarks === null ? "noRemarks" : "movable",
        at: mark.at,
        data: { municipality, sign: mark.sign, note: mark.annotation },
        related: row.remarks === null ? [] : [row.remarks.at],
        fix: mark.formula !== null ? "none" : "safe",
      });
    }
  },
  propose(finding, lookup) {
    const found = lookup.mark(finding.at);
    return found === undefined ? [] : moveAnnotation(found);
  },
});

/** Takes the note out of the mark's cell and writes it, with the municipality's name, behind the remarks. */
function moveAnnotation({ mark, row }: FoundMark): readonly Edit[] {
  const note = locateNote(mark);
  if (row.remarks === null || note === null) return [];
  const { at, value } = row.remarks;
  const end = value.length;
  const text = `(${mark.municipality ?? ""}:${bare(mark.annotation)})`;
  return [
    editMark(mark, { ...note, text: "" }),
    { kind: "text", at, expected: value, splices: [{ start: end, end, text }] },
  ];
}

/** Where the note stands in the raw text, with the space between it and the sign. */
function locateNote({ raw, trimmed, annotation }: MarkCell): Span | null {
  const start = raw.indexOf(annotation);
  if (annotation === "" || start < 0) return null;
  const end = start + annotation.length;
  if (trimmed.startsWith(annotation)) {
    return { start, end: end + (/^\s*/u.exec(raw.slice(end))?.[0].length ?? 0) };
  }
  return { start: raw.slice(0, start).trimEnd().length, end };
}

/** A note without the brackets around it: they come with the municipality's name. */
function bare(note: string): string {
  return /^[(（]([^()（）]*)[)）]$/u.exec(note.trim())?.[1] ?? note.trim();
}
