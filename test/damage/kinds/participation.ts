/** Damage to who takes part: marks that are gone, or stand where they cannot be meant. */
import type { Place, PlanTable } from "../../../src/core";
import { BookDraft } from "../bookDraft";
import type { DamageKind } from "../damage";
import type { GoodBook } from "../goodBooks";
import {
  allRows,
  blankMarkCells,
  centersOf,
  participantsOf,
  quietMarks,
  quietRows,
  type TargetRow,
} from "../targets";

/** How a table writes that somebody does not take part. */
function absentText({ rows }: PlanTable): string {
  return rows.some(({ marks }) => marks.some(({ raw }) => raw === "－")) ? "－" : "";
}

/** Erases the marks of some municipalities of a row, and expects the row to be found by its first measure. */
function eraseMarks(
  name: string,
  code: string,
  mayErase: (target: TargetRow, others: readonly string[]) => boolean,
  isErased: (municipality: string, target: TargetRow) => boolean,
): DamageKind {
  return {
    name,
    codes: [code],
    damage(good, random) {
      const target = random.pick(
        quietRows(good).filter((one) => {
          const left = participantsOf(one).filter((name) => !isErased(name, one));
          return mayErase(one, left) && left.length < participantsOf(one).length;
        }),
      );
      if (target === undefined) return null;
      const draft = new BookDraft(good.book);
      for (const { municipality, at } of target.row.marks) {
        if (municipality === null || !isErased(municipality, target)) continue;
        draft.write(at, { text: absentText(target.table) });
      }
      const cells = [target.measures[0].source.at];
      return {
        book: draft.build(),
        expected: [{ code, cells }],
        consequences: [
          { code: "M09", reason: "the only marks that the legend's colour is for may be gone" },
        ],
      };
    },
  };
}

const budgetAlone: DamageKind = {
  name: "a budget whose mark of taking part is gone",
  codes: ["M08"],
  damage(good, random) {
    const target = random.pick(
      quietMarks(good).filter(({ mark, row, table }) => {
        const columns = table.municipalities.find(
          (one) => one.municipality.name === mark.municipality,
        )?.columns;
        const own = columns?.find(({ column }) => column === mark.at.column);
        const budget = columns?.find(({ layer }) => layer === "budgets")?.column;
        const budgeted = row.marks.find(({ at }) => at.column === budget);
        return own?.layer === "participates" && budgeted?.participation === "budgets";
      }),
    );
    if (target === undefined) return null;
    const { at } = target.mark;
    const draft = new BookDraft(good.book);
    draft.write(at, { text: absentText(target.table) });
    return { book: draft.build(), expected: [{ code: "M08", cells: [at] }] };
  },
};

/** Cells of who does not take part in a row, but does in others. */
function absentCells(good: GoodBook): readonly Place[] {
  return allRows(good).flatMap((target) => {
    const { table, row } = target;
    const dashes = row.marks.filter(({ raw }) => raw === "－").map(({ at }) => at);
    return [...dashes, ...blankMarkCells(target)].filter(({ column }) =>
      table.municipalities.some(
        ({ municipality: { name }, columns }) =>
          columns.some((own) => own.column === column && own.layer !== "budgets") &&
          !target.measures[0].participation.has(name) &&
          table.measures.some(({ participation }) => participation.has(name)),
      ),
    );
  });
}

const otherAbsence: DamageKind = {
  name: "an absence written otherwise than the rest",
  codes: ["M12"],
  damage(good, random) {
    const cells = absentCells(good);
    const at = random.pick(cells);
    const table = good.plan.tables.find(({ sheet }) => sheet === at?.sheet);
    // Of two cells that differ nobody can tell which is the odd one.
    const inTable = cells.filter(({ sheet }) => sheet === at?.sheet);
    if (at === undefined || table === undefined || inTable.length < 3) return null;
    const draft = new BookDraft(good.book);
    draft.write(at, { text: absentText(table) === "－" ? "" : "－" });
    return { book: draft.build(), expected: [{ code: "M12", cells: [at] }] };
  },
};

const circleForPriority: DamageKind = {
  name: "○ in the 重点PJ column",
  codes: ["M10"],
  damage(good, random) {
    const isBlack = ({ row }: TargetRow): boolean => row.priority?.raw === "●";
    const target = random.pick(
      quietRows(good).filter(
        (one) =>
          isBlack(one) &&
          allRows(good).filter((other) => other.table === one.table && isBlack(other)).length > 2,
      ),
    );
    const at = target?.row.priority?.at;
    if (at === undefined) return null;
    const draft = new BookDraft(good.book);
    draft.write(at, { text: "○" });
    return { book: draft.build(), expected: [{ code: "M10", cells: [at] }] };
  },
};

/** Cells that explain what ◎ is for, where nothing but them does. */
const legendErased: DamageKind = {
  name: "the legend of a second sign erased",
  codes: ["M02"],
  damage(good) {
    const { tables } = good.plan;
    const entries = tables.flatMap(({ legend }) => legend.entries);
    const isBySign = entries.some(
      ({ look, meaning }) => look.sign === "◎" && meaning === "budgets",
    );
    const marks = tables.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
    const strong = marks.filter(({ raw }) => raw === "◎");
    if (!isBySign || strong.length === 0) return null;
    const draft = new BookDraft(good.book);
    for (const { at } of entries) draft.write(at, { text: "" });
    return {
      book: draft.build(),
      expected: strong.map(({ at }) => ({ code: "M02", cells: [at] })),
      consequences: ["M05", "M06", "M07"].map((code) => ({
        code,
        reason: "marks that nobody explains count for nobody",
      })),
    };
  },
};

export const participation: readonly DamageKind[] = [
  eraseMarks(
    "all marks of a row erased",
    "M05",
    // A table without any mark is a form that nobody has filled in yet.
    ({ table, row }, left) => left.length === 0 && table.rows.some((one) => one !== row),
    () => true,
  ),
  eraseMarks(
    "the center cities' marks erased",
    "M06",
    (_target, left) => left.length >= 2,
    (name, { table }) => centersOf(table).has(name),
  ),
  eraseMarks(
    "all marks but one center city's erased",
    "M07",
    (_target, left) => left.length === 1,
    (name, { table }) => name !== [...centersOf(table)][0],
  ),
  budgetAlone,
  otherAbsence,
  circleForPriority,
  legendErased,
];
