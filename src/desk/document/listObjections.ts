/**
 * What is told of entries that a list of data validation does not have. Excel refuses them where its rule says "stop", one
 * cell at a time and only for typing: what is pasted there it takes without a word. Here an entry is all cells or none, so to
 * refuse would lose a pasted block, or what was typed, for the sake of one cell. So it is entered and told: nothing is lost,
 * one undo takes it back, and the person knows before the file goes on.
 */
import {
  typedNumber,
  type CellAddress,
  type Edit,
  type EntryCalendar,
  type NumberEdit,
  type Place,
  type TextEdit,
} from "../../core";
import { nameCells, type ListChoice, type ListRule } from "../../xlsx";
import type { CellEntry, EntryWarning } from "./openDocument";

/**
 * @param entries of which the last one for a cell counts
 * @param edits what becomes of them: what stood there before is held against nobody
 */
export function listObjections(
  entries: readonly CellEntry[],
  edits: readonly Edit[],
  listAt: (at: CellAddress) => ListRule | null,
  calendar: EntryCalendar,
): readonly EntryWarning[] {
  const typed = new Map(entries.map((entry) => [keyOf(entry), entry.text]));
  const accepted = new Map<readonly ListChoice[], Accepted>();
  const objections = new Map<string, Objection>();
  for (const edit of edits) {
    if (edit.kind !== "text" && edit.kind !== "number") continue;
    const list = listAt(edit.at);
    if (list?.isEnforced !== true) continue;
    const known = accepted.get(list.choices) ?? readAccepted(list, calendar);
    accepted.set(list.choices, known);
    const text = typed.get(keyOf(edit.at)) ?? "";
    if (!isAccepted(edit, text, list, known)) gather(objections, edit.at, list, text === "");
  }
  return [...objections.values()].map(describe);
}

function keyOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}

/** What a list has: a number that it shows as 50% is 0.5. */
interface Accepted {
  readonly texts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

function readAccepted({ choices, isCaseSensitive }: ListRule, calendar: EntryCalendar): Accepted {
  const numbers = choices
    .map(({ entry }) => typedNumber(entry, calendar))
    .filter((one) => one !== null);
  const texts = choices.map(({ text }) => foldCase(text, isCaseSensitive));
  return { texts: new Set(texts), numbers: new Set(numbers) };
}

function foldCase(text: string, isCaseSensitive: boolean): string {
  return isCaseSensitive ? text : text.toLowerCase();
}

function isAccepted(
  edit: TextEdit | NumberEdit,
  typed: string,
  { allowsBlank, isCaseSensitive }: ListRule,
  { texts, numbers }: Accepted,
): boolean {
  if (edit.kind === "number") return numbers.has(edit.value);
  const text = typed.replace(/^'/u, "");
  return text === "" ? allowsBlank : texts.has(foldCase(text, isCaseSensitive));
}

/** Cells of which the same is to be told. */
interface Objection {
  readonly places: Place[];
  readonly list: ListRule;
  readonly isBlank: boolean;
}

function gather(
  objections: Map<string, Objection>,
  at: Place,
  list: ListRule,
  isBlank: boolean,
): void {
  const { title, text } = list.objection ?? { title: "", text: "" };
  const key = JSON.stringify([isBlank, title, text, nameChoices(list.choices, "\n")]);
  const known = objections.get(key);
  if (known === undefined) objections.set(key, { places: [at], list, isBlank });
  else known.places.push(at);
}

/** Texts of a list that are told. */
const namedChoices = 5;

function nameChoices(choices: readonly ListChoice[], separator: string): string {
  const named = choices.slice(0, namedChoices).map(({ text }) => text);
  return named.join(separator) + (choices.length > named.length ? `${separator}…` : "");
}

function describe({ places, list: { choices, objection }, isBlank }: Objection): EntryWarning {
  const said = [objection?.title, objection?.text].filter((one) => one !== undefined && one !== "");
  const own = said.join(" ");
  const told = isBlank ? blank : notInList;
  const words = {
    ja: told.ja(nameChoices(choices, "、")) + (own === "" ? "" : `ブックの説明: ${own}`),
    en: told.en(nameChoices(choices, ", ")) + (own === "" ? "" : ` The workbook says: ${own}`),
  };
  return { ...nameCells(words, places), cells: places };
}

interface Telling {
  readonly ja: (list: string) => string;
  readonly en: (list: string) => string;
}

const notInList: Telling = {
  ja: (list) =>
    `{cells}に入れた内容は、入力規則の一覧(${list})にありません。そのまま入れてあります。直すときは、一覧にある内容を入れるか、Ctrl+Zで元に戻してください。`,
  en: (list) =>
    `What was entered in {cells} is not in the list of the data validation (${list}). It stands there as you entered it. To change it, enter one of the list or undo (Ctrl+Z).`,
};

const blank: Telling = {
  ja: (list) =>
    `{cells}を空欄にしましたが、入力規則では一覧(${list})のどれかを入れることになっています。直すときは、一覧にある内容を入れるか、Ctrl+Zで元に戻してください。`,
  en: (list) =>
    `{cells} is empty now, but the data validation wants one of its list (${list}). To change it, enter one of the list or undo (Ctrl+Z).`,
};
