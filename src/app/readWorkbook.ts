/** Reads the plan that a workbook holds, or says in words that there is none. */
import { Failure, readPlan, splitPlans, type Book, type Plan, type Words } from "../core";
import type { WorkbookPort } from "./ports";
import { recallWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

/** The plan of a workbook; settings that it keeps are followed. Throws the Failures of {@link readBook}. */
export async function readWorkbook(port: WorkbookPort, given: Settings): Promise<Plan> {
  const { book, settings } = await recallWorkbook(port, given);
  return readBook(book, settings);
}

/**
 * The plan, with at least one table that has measures.
 * Throws Failures "sheet-not-found" (a sheet that was named is not there), "no-plan" and "plan-without-rows".
 */
export function readBook(book: Book, settings: Settings): Plan {
  const plan = readPlan(chooseSheets(book, settings), settings);
  if (plan.tables.length === 0) throw noPlan();
  if (plan.tables.every((table) => table.measures.length === 0)) throw noRows(plan);
  return plan;
}

/**
 * The one plan of a book: as {@link readBook}, but throws a Failure "several-plans" where tables are not
 * parts of one plan. Counts and comparisons over two plans would be wrong without anybody noticing.
 */
export function readBookOfOnePlan(book: Book, settings: Settings): Plan {
  const plan = readBook(book, settings);
  refuseSeveral(plan);
  return plan;
}

/** Throws the Failure "several-plans" of {@link readBookOfOnePlan}. */
export function refuseSeveral(plan: Plan): void {
  if (splitPlans(plan).length > 1) throw severalPlans(plan);
}

function chooseSheets(book: Book, { sheets }: Settings): Book {
  if (sheets === undefined) return book;
  const missing = sheets.find((name) => !book.sheets.some((sheet) => sheet.name === name));
  if (missing === undefined)
    return { sheets: book.sheets.filter(({ name }) => sheets.includes(name)) };
  const present = book.sheets.map(({ name }) => name);
  throw new Failure("sheet-not-found", {
    ja: `指定されたシート「${missing}」がブックにありません。ブックにあるのは${present.map((one) => `「${one}」`).join("")}です。シート名をご確認ください。`,
    en: `The workbook has no sheet “${missing}”. It has ${present.join(", ")}. Please check the name.`,
  });
}

function noPlan(): Failure {
  return new Failure("no-plan", {
    ja: "事業と市町村の一覧表が見つかりません。市町村名が横に並ぶ見出しの行があるか、ファイルを間違えていないかをご確認ください。",
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
  const next = sheets.length === 1 ? separateFirst : chooseSheet;
  return new Failure("several-plans", {
    ja: `一覧表が二つ以上あり(${sheets.map((one) => `「${one}」`).join("")})、年度や圏域、市町が違うか、同じ取組が並んでいるため、どれを対象にするか決められません。${next.ja}何も書き込んでいません。`,
    en: `There is more than one plan (${sheets.join(", ")}): years, areas or municipalities differ, or the same measures stand in both, and which one is meant cannot be told. ${next.en} Nothing was written.`,
  });
}

const chooseSheet: Words = {
  ja: "設定の「対象のシート」で一つ選んでください(コマンドでは --sheet シート名)。",
  en: "Choose its sheet under “Sheets” in the settings (--sheet NAME on the command line).",
};

/** Settings choose sheets, not parts of one. */
const separateFirst: Words = {
  ja: "表ごとに別のシートに分けてから、設定の「対象のシート」で一つ選んでください(コマンドでは --sheet シート名)。",
  en: "Please put each on a sheet of its own, then choose the one that is meant under “Sheets” in the settings (--sheet NAME on the command line).",
};
