/** Damage to characters and figures: look-alikes from a PDF, characters of one platform, costs in words, numbers twice. */
import type { FieldCell, Measure, Place } from "../../../src/core";
import { applyToBook } from "../../support/applyToBook";
import { BookDraft } from "../bookDraft";
import type { DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import type { Random } from "../random";
import { allRows, columnOf, quietRows, type TargetRow } from "../targets";

/** 康煕部首 and CJK部首補助 (U+2F00–2FD5, U+2E80–2EF3) that PDF text has in place of the ideographs. */
const radicals: Readonly<Record<string, string>> = {
  小: "⼩",
  大: "⼤",
  女: "⼥",
  人: "⼈",
  子: "⼦",
  文: "⽂",
  工: "⼯",
  里: "⾥",
  用: "⽤",
  立: "⽴",
  見: "⾒",
  高: "⾼",
  山: "⼭",
  田: "⽥",
  行: "⾏",
  老: "⽼",
  青: "⻘",
  西: "⻄",
  長: "⻑",
  民: "⺠",
};

/** Characters that other systems show otherwise or not at all. */
const platformCharacters: readonly [string, ...string[]] = ["㈱", "㌔", "㎡", "Ⅲ", "㍻", "№", "℡"];

/**
 * Words beside the marks of rows of which nothing else is known, written once in their table: of a name that each
 * row repeats, one that differs begins a series of its own.
 */
function wordedCells(good: GoodBook): readonly FieldCell[] {
  const quiet = new Set(
    quietRows(good).map(({ table, row }) => `${String(row.row)} ${table.sheet}`),
  );
  return good.plan.tables.flatMap(({ cells }) =>
    cells.filter(
      ({ at, field, text }) =>
        ["project", "measure", "initiative"].includes(field) &&
        cells.filter((other) => other.text === text).length === 1 &&
        quiet.has(`${String(at.row)} ${at.sheet}`),
    ),
  );
}

function spliceInto(
  name: string,
  code: string,
  locate: (text: string, random: Random) => readonly [number, number, string] | null,
): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random) {
      const found = random.shuffle(wordedCells(good)).flatMap(({ at, text }) => {
        const splice = locate(text, random);
        return splice === null ? [] : [{ at, text, splice }];
      });
      const [first] = found;
      if (first === undefined) return null;
      const { at, text: expected, splice } = first;
      const [start, end, text] = splice;
      const splices = [{ start, end, text }];
      const book = applyToBook(good.book, [{ kind: "text", at, expected, splices }]);
      return { book, expected: [{ code, cells: [at] }] };
    },
  };
}

/** The heading of a municipality, pasted from a PDF. */
const headingFromPdf: DamageKind = {
  name: "a heading with a look-alike character from a PDF",
  codes: ["X02"],
  damage(good, random) {
    const found = good.plan.tables.flatMap(({ municipalities }) =>
      municipalities.flatMap(({ heading, at, columns }) => {
        const plain = [...heading].find((letter) => radicals[letter] !== undefined);
        return plain === undefined || columns.length > 1 ? [] : [{ at, plain }];
      }),
    );
    const target = random.pick(found);
    if (target === undefined) return null;
    const { at, plain } = target;
    const draft = new BookDraft(good.book);
    const text = draft.sheet(at.sheet).text(at.row, at.column);
    draft.write(at, { text: text.replace(plain, radicals[plain] ?? plain) });
    return { book: draft.build(), expected: [{ code: "X02", cells: [at] }] };
  },
};

/** Cells of figures in a field's column. The first two may begin a series anew. */
function figures(good: GoodBook, field: string): readonly FieldCell[] {
  return good.plan.tables.flatMap(({ cells }) =>
    cells.filter((cell) => cell.field === field && cell.kind === "number"),
  );
}

function rewriteFigure(
  name: string,
  code: string,
  field: string,
  textsFor: (text: string) => readonly [string, ...string[]],
  kind: "text" | "number",
): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random) {
      const target = random.pick(figures(good, field).slice(2, -1));
      if (target === undefined) return null;
      const draft = new BookDraft(good.book);
      draft.write(target.at, { text: random.pickFrom(textsFor(target.text)), kind });
      return { book: draft.build(), expected: [{ code, cells: nearby(target.at) }] };
    },
  };
}

/** The cell and those above and below: which of two equal numbers is the wrong one nobody can tell. */
function nearby(at: Place): readonly Place[] {
  return [at, { ...at, row: at.row - 1 }, { ...at, row: at.row + 1 }];
}

/** The name of an initiative's first project: below it, a blank cell goes on with the name above. */
const erasedProject: DamageKind = {
  name: "the name of an initiative's first project erased",
  codes: ["X05"],
  damage(good, random) {
    const firsts = allRows(good).filter(({ table, measures: [one], above }) => {
      const upper = table.measures[above?.measures[0] ?? -1];
      return one.project !== null && (upper === undefined || !isSameInitiative(one, upper));
    });
    const target = random.pick(firsts.filter(isOneOfSeveral));
    const at = target?.measures[0].project?.at;
    if (target === undefined || at === undefined) return null;
    const draft = new BookDraft(good.book);
    draft.write(at, { text: "" });
    return {
      book: draft.build(),
      expected: [{ code: "X05", cells: [at] }],
      consequences: [{ code: "X05", reason: "the rows below had their project from there" }],
    };
  },
};

/** Where most rows have a project: a table without names is another form. */
function isOneOfSeveral({ table, measures: [one] }: TargetRow): boolean {
  const own = table.measures.filter(({ project }) => project?.value === one.project?.value);
  return columnOf(table, "project") !== undefined && own.length * 2 < table.measures.length;
}

function isSameInitiative(one: Measure, other: Measure): boolean {
  return (
    one.pillar?.value === other.pillar?.value && one.initiative?.value === other.initiative?.value
  );
}

export const texts: readonly DamageKind[] = [
  spliceInto("a look-alike character from a PDF", "X02", (text) => {
    const start = [...text].findIndex((one) => radicals[one] !== undefined);
    const replaced = radicals[text.charAt(start)];
    return replaced === undefined ? null : [start, start + 1, replaced];
  }),
  headingFromPdf,
  spliceInto("a character of one platform only", "X01", (text, random) => {
    const at = Math.min(4, text.length);
    return [at, at, random.pickFrom(platformCharacters)];
  }),
  rewriteFigure("a cost with its unit", "X05", "cost", () => ["1,200千円", "3百万円"], "text"),
  rewriteFigure("a cost in words", "X05", "cost", () => ["約百万円", "県の補助を含む一式"], "text"),
  rewriteFigure(
    "a running number twice",
    "X06",
    "number",
    (text) => [String(Number(text) - 1)],
    "number",
  ),
  rewriteFigure(
    "a running number left out",
    "X06",
    "number",
    (text) => [String(Number(text) + 100)],
    "number",
  ),
  erasedProject,
];
