/** 列のずれ: a row whose texts or marks do not lie under their headings. */
import type { ExpectedCell, MoveEdit } from "../edits/edit";
import { parseAddress } from "../grid/address";
import type { Finding } from "./finding";
import type { PlanLookup } from "./planLookup";
import { defineNoteRule } from "./rule";

export const rowShifted = defineNoteRule({
  code: "S09",
  id: "row-shifted",
  severity: "error",
  fix: "ask",
  serves: ["L2-04"],
  title: { ja: "見出しと合わない行がある", en: "A row that does not fit its headings" },
  why: {
    ja: "セルの挿入や削除で行が横にずれると、印が隣の市町村のものとして数えられます。印の欄に入った文字は、参加とも不参加とも数えられません。",
    en: "When a cell was inserted or deleted, the marks of the row count for the municipality next door. Text in a mark column counts neither as taking part nor as not.",
  },
  messages: {
    shifted: {
      ja: "{row}行目は列がずれている可能性があります({cell}に「{value}」)。{shift}ずれたものとして読み取りました。正しい列に直してください。",
      en: "Row {row} seems out of line ({cell} holds “{value}”). It was read as shifted by {shift}. Please move its cells under their headings.",
      several: {
        all: {
          ja: "次の行は列がずれている可能性があります。{shift}ずれたものとして読み取りました。正しい列に直してください。",
          en: "These rows seem out of line and were read as shifted by {shift}. Please move their cells under their headings.",
        },
        each: { ja: "「{value}」", en: "“{value}”" },
      },
    },
    shiftedHeld: {
      ja: "{row}行目は列がずれている可能性があります({cell}に「{value}」)。{shift}ずれたものとして読み取りました。移す先に値や結合、数式、色の区別があるため、手作業で正しい列に直してください。",
      en: "Row {row} seems out of line ({cell} holds “{value}”). It was read as shifted by {shift}. Values, merged cells, formulas or fills are in the way: please move its cells under their headings by hand.",
      several: {
        all: {
          ja: "次の行は列がずれている可能性があります。{shift}ずれたものとして読み取りました。移す先に値や結合、数式、色の区別があるため、手作業で正しい列に直してください。",
          en: "These rows seem out of line and were read as shifted by {shift}. Values, merged cells, formulas or fills are in the way: please move their cells under their headings by hand.",
        },
        each: { ja: "「{value}」", en: "“{value}”" },
      },
      fix: "none",
    },
    unplaced: {
      ja: "{row}行目はどの列に合わせても合わないため、読み取っていません。取組名と印が見出しの下に来るように直してください。",
      en: "Row {row} does not fit the columns in any way and was not read. Please move the measure and its marks under their headings.",
      fix: "none",
    },
    text: {
      ja: "{row}行目の印の欄({cell})に文字「{value}」が入っています。印としては数えていません。列のずれや記入場所をご確認ください。",
      en: "In row {row} a mark column holds text ({cell}: “{value}”). It was not counted. Please check whether the row has slipped or the text belongs elsewhere.",
      several: {
        all: {
          ja: "次の印の欄に文字が入っています。印としては数えていません。列のずれや記入場所をご確認ください。",
          en: "These mark columns hold text, which was not counted. Please check whether the rows have slipped or the text belongs elsewhere.",
        },
        each: { ja: "「{value}」", en: "“{value}”" },
      },
      fix: "none",
    },
    mark: {
      ja: "{row}行目の文字の欄({cell})に印「{value}」が入っています。印としては数えていません。列のずれや記入場所をご確認ください。",
      en: "In row {row} a text column holds a mark ({cell}: “{value}”). It was not counted. Please check whether the row has slipped or the mark belongs elsewhere.",
      several: {
        all: {
          ja: "次の文字の欄に印が入っています。印としては数えていません。列のずれや記入場所をご確認ください。",
          en: "These text columns hold marks, which were not counted. Please check whether the rows have slipped or the marks belong elsewhere.",
        },
        each: { ja: "「{value}」", en: "“{value}”" },
      },
      fix: "none",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市         │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○            │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ 観光振興課◀S09 │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
  },
  describe({ data }) {
    const offset = Number(data.offset ?? 0);
    const count = Math.abs(offset);
    const ja = `${offset > 0 ? "右" : "左"}に${count}列`;
    const en = `${count} column${count === 1 ? "" : "s"} to the ${offset > 0 ? "right" : "left"}`;
    return { shift: { ja, en } };
  },
  propose(finding, lookup) {
    const move = moveBack(finding, lookup);
    return move === null ? [] : [move];
  },
});

/** Brings each content of the row to the column it was read for; null when the plan no longer holds one of them. */
function moveBack({ at: { sheet }, data }: Finding, lookup: PlanLookup): MoveEdit | null {
  const addresses = typeof data.cells === "string" ? data.cells.split(" ") : [];
  const sources: ExpectedCell[] = [];
  for (const { row, column } of addresses.flatMap((one) => parseAddress(one) ?? [])) {
    const place = { sheet, row, column };
    const expected = lookup.mark(place)?.mark.raw ?? lookup.cell(place)?.text;
    if (expected === undefined) return null;
    sources.push({ row, column, expected });
  }
  const contents = new Map(sources.map(({ column, expected }) => [column, expected]));
  const offset = Number(data.offset);
  const copies = sources.map((from) => {
    const column = from.column - offset;
    return { from, to: { row: from.row, column, expected: contents.get(column) ?? "" } };
  });
  const targets = new Set(copies.map(({ to }) => to.column));
  const cleared = sources.filter(({ column }) => !targets.has(column));
  return sources.length === 0 ? null : { kind: "move", sheet, unmerged: [], copies, cleared };
}
