/** 数式の印: a mark that a formula shows, from this workbook or from another one that will not travel with it. */
import type { TextEdit } from "../edits/edit";
import type { MarkCell, PlanTable } from "../plan/plan";
import { walkMarks } from "./markCells";
import { defineRule } from "./rule";

export const markFromFormula = defineRule({
  code: "S10",
  id: "mark-from-formula",
  severity: "warning",
  fix: "ask",
  serves: ["L2-06"],
  title: { ja: "印の欄に数式がある", en: "A formula in a mark column" },
  why: {
    ja: "数式の印は、参照先の変更や行の並べ替えで気付かないうちに変わります。別のブックを参照していると、ファイルを送った先では更新できず、古い値のまま残るか、エラーになります。",
    en: "A mark from a formula changes unnoticed when the cells it refers to change or rows are sorted. One that refers to another workbook cannot be updated where that workbook is missing: it stays as it was or turns into an error.",
  },
  messages: {
    formula: {
      ja: "{municipality}の印「{value}」は数式の結果です。いまの表示が正しいことを確かめ、値に置き換えてください。",
      en: "The mark “{value}” of {municipality} is the result of a formula. Please check that it is right and replace the formula by its value.",
      several: {
        all: {
          ja: "次の欄の印「{value}」は数式の結果です。いまの表示が正しいことを確かめ、値に置き換えてください。",
          en: "These marks “{value}” are results of formulas. Please check that they are right and replace the formulas by their values.",
        },
      },
    },
    external: {
      ja: "{municipality}の印「{value}」は別のブックを参照する数式の結果です。送った先では更新できません。いまの表示が正しいことを確かめ、値に置き換えてください。",
      en: "The mark “{value}” of {municipality} is the result of a formula that refers to another workbook, which others do not have. Please check that it is right and replace the formula by its value.",
      several: {
        all: {
          ja: "次の欄の印「{value}」は別のブックを参照する数式の結果です。送った先では更新できません。いまの表示が正しいことを確かめ、値に置き換えてください。",
          en: "These marks “{value}” are results of formulas that refer to another workbook, which others do not have. Please check that they are right and replace the formulas by their values.",
        },
      },
    },
    many: {
      ja: "この表の印のうち{count}個は数式の結果です。いまの表示が正しいことを確かめ、表を送る前に値へ置き換えてください。",
      en: "{count} marks of this table are results of formulas. Please check that they are right and replace the formulas by their values before the table is sent.",
    },
    manyExternal: {
      ja: "この表の印のうち{count}個は別のブックを参照する数式の結果です。送った先では更新できません。いまの表示が正しいことを確かめ、表を送る前に値へ置き換えてください。",
      en: "{count} marks of this table are results of formulas that refer to another workbook, which others do not have. Please check that they are right and replace the formulas by their values before the table is sent.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市            │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○{=回答!C2}◀S10 │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○              │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      const marks = listMarks(table);
      for (const isOutside of [false, true]) {
        const found = marks.filter(isFormulaMark).filter((mark) => isExternal(mark) === isOutside);
        const [first, ...others] = found;
        if (first !== undefined && areMany(found, marks)) {
          const message = isOutside ? "manyExternal" : "many";
          const related = others.slice(0, mostRelated).map(({ at }) => at);
          // It is about the table: sorting rows only makes another cell the first.
          report({ message, at: first.at, related, data: { count: found.length }, subject: "" });
        } else {
          for (const { at, municipality, trimmed } of found) {
            const data = { municipality: municipality ?? "", value: trimmed };
            report({ message: isOutside ? "external" : "formula", at, data });
          }
        }
      }
    }
  },
  propose({ at, message }, lookup) {
    const found = lookup.mark(at);
    if (found === undefined || !isFormulaMark(found.mark)) return [];
    if (message === "formula" || message === "external") return [keepValue(found.mark)];
    const isOutside = message === "manyExternal";
    const all = listMarks(found.table).filter(isFormulaMark);
    return all.filter((mark) => isExternal(mark) === isOutside).map(keepValue);
  },
});

/** Places named beside the first. */
const mostRelated = 50;

/** Below the first each is told by itself, also where they are most of a small table's marks; above the second none. */
const [few, many] = [8, 20];

function areMany(found: readonly MarkCell[], marks: readonly MarkCell[]): boolean {
  return found.length > many || (found.length >= few && found.length * 2 > marks.length);
}

/** The marks of a table from the top, each merged one once. */
function listMarks(table: PlanTable): readonly MarkCell[] {
  const marks = [...walkMarks({ tables: [table], notes: [] })].map(({ mark }) => mark);
  return marks.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function isFormulaMark({ formula }: MarkCell): boolean {
  return formula !== null;
}

/** [1]回答!C2 as files keep it, '[回答.xlsx]回答'!C2 as Excel shows it; a column of a table, 表[山口市], is none. */
function isExternal({ formula }: MarkCell): boolean {
  return /\[(?:\d+|[^[\]]+\.xl\w+)\][^!]*!/iu.test(formula ?? "");
}

function keepValue({ at, raw }: MarkCell): TextEdit {
  return { kind: "text", at, expected: raw, splices: [], replacesFormula: true };
}
