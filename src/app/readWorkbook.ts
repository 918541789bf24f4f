/** Reads the plan that a workbook holds, or says in words that there is none. */
import { Failure, readPlan, type Book, type Plan } from "../core";
import type { WorkbookPort } from "./ports";
import type { Settings } from "./settings";

/**
 * The plan, with at least one table that has measures.
 * Throws Failures "sheet-not-found" (settings name a sheet that is not there), "no-plan" and "plan-without-rows".
 */
export async function readWorkbook(port: WorkbookPort, settings: Settings): Promise<Plan> {
  const plan = readPlan(chooseSheets(await port.read(), settings), settings);
  if (plan.tables.length === 0) throw noPlan();
  if (plan.tables.every((table) => table.measures.length === 0)) throw noRows(plan);
  return plan;
}

/** A plan to write from: as {@link readWorkbook}, and one plan only. Throws a Failure "several-plans" as well. */
export async function readOnePlan(port: WorkbookPort, settings: Settings): Promise<Plan> {
  const plan = await readWorkbook(port, settings);
  const years = plan.tables.flatMap(({ fiscalYear }) => fiscalYear?.value ?? []);
  const areas = plan.tables.flatMap(({ area }) => area ?? []);
  if (new Set(years).size > 1 || new Set(areas).size > 1) throw severalPlans(plan);
  return plan;
}

function chooseSheets(book: Book, { sheets }: Settings): Book {
  if (sheets === undefined) return book;
  const missing = sheets.find((name) => !book.sheets.some((sheet) => sheet.name === name));
  if (missing === undefined)
    return { sheets: book.sheets.filter(({ name }) => sheets.includes(name)) };
  const present = book.sheets.map(({ name }) => name);
  throw new Failure("sheet-not-found", {
    ja: `設定にあるシート「${missing}」がブックにありません。ブックにあるのは${present.map((one) => `「${one}」`).join("")}です。設定の sheets をご確認ください。`,
    en: `The settings name a sheet “${missing}” that the workbook does not have. It has ${present.join(", ")}. Please check “sheets” in the settings.`,
  });
}

function noPlan(): Failure {
  return new Failure("no-plan", {
    ja: "事業と市町の一覧表が見つかりません。市町名が横に並ぶ見出しの行があるか、ファイルを間違えていないかをご確認ください。",
    en: "No grid of projects and municipalities was found. Please check that a header row names the municipalities side by side, and that it is the right file.",
  });
}

function noRows({ tables }: Plan): Failure {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return new Failure("plan-without-rows", {
    ja: `シート「${sheets.join("」「")}」に一覧表の見出しはありますが、取組の行がありません。記入済みのファイルかどうかをご確認ください。`,
    en: `The sheet ${sheets.join(", ")} has the header of a plan but no rows with measures. Please check that this is the filled-in file.`,
  });
}

function severalPlans({ tables }: Plan): Failure {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return new Failure("several-plans", {
    ja: `年度または圏域の違う一覧表が二つ以上あり(${sheets.map((one) => `「${one}」`).join("")})、どれを対象にするか決められません。設定ファイルの "sheets" に対象のシート名を書いてください。何も書き込んでいません。`,
    en: `There are plans of different years or areas (${sheets.join(", ")}), and which one is meant cannot be told. Name its sheet under "sheets" in a settings file. Nothing was written.`,
  });
}
