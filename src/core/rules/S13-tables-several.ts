/** 二つ以上の計画: beside the plan that is meant, the workbook holds another year's, a copy, or another area's. */
import type { Place } from "../grid/address";
import type { PlanTable } from "../plan/plan";
import { comparePlans, leadTable } from "../plan/splitPlans";
import { formatFiscalYear } from "../text/era";
import type { Words } from "../text/words";
import { defineRule } from "./rule";

export const tablesSeveral = defineRule({
  code: "S13",
  id: "tables-several",
  severity: "warning",
  fix: "none",
  serves: ["L1-02"],
  title: { ja: "対象の表が二つ以上ある", en: "More than one plan in the workbook" },
  why: {
    ja: "前年度の表や写しが同じブックに残っていると、古い方に記入されたり、二重に数えられたりします。どちらが対象か決められないため、直す・色分け・集計表の作成は行いません。",
    en: "Where last year's table or a copy is left in the workbook, people fill in the wrong one or count twice. Which one is meant cannot be told, so nothing is fixed, coloured or summed up.",
  },
  messages: {
    year: {
      ja: "{table}は{year}の一覧表で、{mainTable}({mainYear})とは別のものとして点検しました。対象でなければ削除するか別のブックに移し、残すときは設定の sheets で対象のシートを指定してください。",
      en: "The table {table} is of {year} and was checked apart from {mainTable} ({mainYear}). If it is not meant please delete it or move it to another workbook; to keep it, name the sheet that is meant under “sheets” in the settings.",
    },
    area: {
      ja: "{table}は{area}の一覧表で、{mainTable}({mainArea})とは別のものとして点検しました。対象でなければ削除するか別のブックに移し、残すときは設定の sheets で対象のシートを指定してください。",
      en: "The table {table} is of {area} and was checked apart from {mainTable} ({mainArea}). If it is not meant please delete it or move it to another workbook; to keep it, name the sheet that is meant under “sheets” in the settings.",
    },
    municipalities: {
      ja: "{table}には、{mainTable}と共通する市町村が一つもありません。別の一覧表として点検しました。対象でなければ削除するか別のブックに移し、残すときは設定の sheets で対象のシートを指定してください。",
      en: "The table {table} has no municipality in common with {mainTable} and was checked apart from it. If it is not meant please delete it or move it to another workbook; to keep it, name the sheet that is meant under “sheets” in the settings.",
    },
    copy: {
      ja: "{table}には、{mainTable}と同じ取組が並んでいます。写しと見て、別々に点検しました。使わない方を削除するか別のブックに移し、残すときは設定の sheets で対象のシートを指定してください。",
      en: "The table {table} has the same measures as {mainTable}. It was taken for a copy and checked apart. Please delete the one that is not used or move it to another workbook; to keep it, name the sheet that is meant under “sheets” in the settings.",
    },
  },
  examples: {
    bad: `
      # R3
      令和3年度 取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      # R2
      令和2年度 取組一覧◀S13
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
    good: `
      # R3
      令和3年度 取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
  },
  check(plan, report, { plans }) {
    const [main] = plans;
    if (main === undefined || plan === main) return;
    const [own, mainTable] = [leadTable(plan), leadTable(main)];
    if (own === undefined || mainTable === undefined) return;
    const names = { table: nameTable(own, mainTable.sheet), mainTable: nameMain(own, mainTable) };
    const at = headOf(own);
    const related = [headOf(mainTable)];
    const difference = comparePlans(main, plan);
    if (difference === "year") {
      const data = { ...names, year: yearOf(own), mainYear: yearOf(mainTable) };
      report({ message: "year", at, related, data });
    } else if (difference === "area") {
      const data = { ...names, area: areaOf(own), mainArea: areaOf(mainTable) };
      report({ message: "area", at, related, data });
    } else report({ message: difference, at, related, data: names });
  },
});

/** The title, else the header. */
function headOf({ sheet, title, range }: PlanTable): Place {
  return title?.at ?? { sheet, row: range.top, column: range.left };
}

function nameTable({ sheet }: PlanTable, mainSheet: string): Words {
  if (sheet === mainSheet) return { ja: "この表", en: "here" };
  return { ja: `シート「${sheet}」`, en: `in the sheet “${sheet}”` };
}

function nameMain(own: PlanTable, { sheet }: PlanTable): Words {
  if (own.sheet === sheet) return { ja: "同じシートのほかの表", en: "the other one on this sheet" };
  return { ja: `シート「${sheet}」`, en: `the one in the sheet “${sheet}”` };
}

function yearOf({ fiscalYear }: PlanTable): Words {
  if (fiscalYear === null) return { ja: "年度の記載なし", en: "no stated year" };
  const { value } = fiscalYear;
  return { ja: formatFiscalYear(value), en: `fiscal ${String(value)}` };
}

function areaOf({ area }: PlanTable): Words {
  return area === null ? { ja: "圏域名なし", en: "no named area" } : { ja: area, en: area };
}
