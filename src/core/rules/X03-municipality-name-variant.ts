/** 市町名の異体字: a municipality's name with another character, 美祿 or 美袮 for 美祢, in a heading or in the text. */
import type { TextSplice } from "../edits/edit";
import type { Place } from "../grid/address";
import type { FieldCell, Plan } from "../plan/plan";
import { locateWrongLetters, searchMisspellings, type Misspelling } from "../text/nameSpelling";
import { findMunicipalities } from "../text/municipalities";
import type { Finding } from "./finding";
import { defineNoteRule } from "./rule";

export const municipalityNameVariant = defineNoteRule({
  code: "X03",
  id: "municipality-name-variant",
  severity: "warning",
  fix: "safe",
  serves: ["L3-06"],
  title: { ja: "市町村名の字が違う", en: "A municipality's name in other characters" },
  why: {
    ja: "「美祢」を「美祿」「美袮」とするなど、似た別の字で書かれた名称は、検索や関数、ほかの一覧との突き合わせで一致せず、集計から漏れます。",
    en: "A name written with a look-alike (美祿 or 美袮 for 美祢) is not found by searches and functions, does not match other lists, and drops out of counts.",
  },
  messages: {
    variant: {
      ja: "見出し「{heading}」は{municipality}と読み取りましたが、字が違います。正式な名称に直してください。",
      en: "The heading “{heading}” was read as {municipality}, but its characters differ. Please write the official name.",
    },
    inText: {
      fix: "ask",
      ja: "「{written}」は、{municipality}の字の間違いと思われます。確かめて、正式な名称に直してください。",
      en: "“{written}” seems to be {municipality} in other characters. Please check, and write the official name.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性             │ 山口市 │ 美祿市◀X03 │ 萩市
      起業・創業支援 │ 創業相談会の開催         │ ○    │ ○         │ ○
      広域観光連携  │ 美袮市との周遊の促進◀X03 │ ○    │ ○         │ ○`,
    good: `
      事業名       │ 取組の方向性         │ 山口市 │ 美祢市 │ 萩市
      起業・創業支援 │ 創業相談会の開催     │ ○    │ ○    │ ○
      広域観光連携  │ 美祢市との周遊の促進 │ ○    │ ○    │ ○`,
  },
  fixOf({ at, data }, plan) {
    const cell = cellAt(plan, at);
    if (cell === undefined || cell.isFormula || cell.kind !== "text") return "none";
    const wrong = locateWrongLetters(cell.text, String(data.municipality));
    return wrong.length > 0 ? "safe" : "none";
  },
  check(plan, report) {
    for (const { cell, start, written, name } of locateInTexts(plan)) {
      const span = { start, end: start + written.length };
      const data = { written, municipality: name };
      report({ message: "inText", at: cell.at, span, data, fix: cell.isFormula ? "none" : "ask" });
    }
  },
  propose(finding, lookup) {
    const { at, data } = finding;
    const cell = lookup.cell(at);
    if (cell === undefined || typeof data.municipality !== "string") return [];
    const splices = locateSplices(finding, cell.text, data.municipality);
    return splices.length === 0 ? [] : [{ kind: "text", at, expected: cell.text, splices }];
  },
});

function cellAt(plan: Plan, at: Place): FieldCell | undefined {
  const ofSheet = plan.tables.filter(({ sheet }) => sheet === at.sheet);
  return ofSheet
    .flatMap(({ cells }) => cells)
    .find((one) => one.at.row === at.row && one.at.column === at.column);
}

/** Names of the plan's own municipalities in its texts. Headings are left to the reader's notes. */
function* locateInTexts({ tables }: Plan): Generator<Misspelling & { readonly cell: FieldCell }> {
  for (const { cells, municipalities } of tables) {
    const names = new Set(municipalities.map(({ municipality }) => municipality.name));
    const search = searchMisspellings([...names]);
    for (const cell of cells) {
      if (cell.field === "heading" || cell.kind !== "text") continue;
      for (const found of search(cell.text)) {
        // 鹿島市 in a plan of 鹿嶋市 may well be the other one.
        if (findMunicipalities(found.written)[0]?.name === found.written) continue;
        yield { ...found, cell };
      }
    }
  }
}

function locateSplices(
  { message, span }: Finding,
  text: string,
  municipality: string,
): readonly TextSplice[] {
  if (message === "variant") return locateWrongLetters(text, municipality);
  if (span === null) return [];
  const written = text.slice(span.start, span.end);
  return locateWrongLetters(written, municipality).map((wrong) => ({
    start: wrong.start + span.start,
    end: wrong.end + span.start,
    text: wrong.text,
  }));
}
