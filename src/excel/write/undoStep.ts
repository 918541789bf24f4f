/** Takes a step back, unless somebody has changed what it wrote. */
import type { Receipt, Warning } from "../../app/ports";
import { Failure, type Words } from "../../core";
import { nameCells } from "../../xlsx";
import { runExcel, withoutEvents } from "../runExcel";
import { placesOf, type SheetStep, type UndoStep } from "../undoJournal";
import type { CellWrite } from "./cellWrite";
import { requestCells, type LiveCell } from "./liveCell";
import { queueMemory, readMemoryPart, type MemoryPart } from "./memoryPart";
import { canRevert, revertSheets } from "./revert";
import { textOf } from "./textLook";

/** Throws "undo-changed" with nothing written where cells, sheets or the memory are no longer what the step left. */
export async function undoStep(step: UndoStep): Promise<Receipt> {
  return runExcel("uncertain", async (context) => {
    const added = step.added.map((id) =>
      context.workbook.worksheets.getItemOrNullObject(id).load("id,name"),
    );
    await checkCells(context, step.sheets);
    const memory = step.memory === null ? null : await readMemoryPart(context);
    if (memory !== null && memory.xml !== step.memory?.after) throw changedFailure([]);
    await withoutEvents(context, () => takeBack(context, step, memory, added));
    const removed = added.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
    return { cells: placesOf(step.sheets), sheets: [], parts: [], warnings: warn(step, removed) };
  });
}

async function takeBack(
  context: Excel.RequestContext,
  step: UndoStep,
  memory: MemoryPart | null,
  added: readonly Excel.Worksheet[],
): Promise<void> {
  if (memory !== null) queueMemory(context, memory, step.memory?.before ?? null);
  for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
  await revertSheets(context, step.sheets);
}

/** One sync. */
async function checkCells(
  context: Excel.RequestContext,
  sheets: readonly SheetStep[],
): Promise<void> {
  const looks = sheets.map(({ sheetId, name, writes }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    return { sheet, writes, cells: requestCells(sheet, name, writes.map(placeOf), []) };
  });
  await context.sync();
  const changed = looks.flatMap(({ sheet, writes, cells }) =>
    writes
      .filter((write) => sheet.isNullObject || !isAsWritten(write, cells.read(write.before.at)))
      .map(placeOf),
  );
  if (changed.length > 0) throw changedFailure(changed);
}

function placeOf({ before }: CellWrite): LiveCell["at"] {
  return before.at;
}

function isAsWritten({ before, value, runs }: CellWrite, now: LiveCell): boolean {
  if (runs !== undefined) return now.value === textOf(runs) && now.formula === null;
  if (value !== undefined) return now.value === value && now.formula === null;
  return now.value === before.value && now.formula === before.formula;
}

function changedFailure(places: readonly LiveCell["at"][]): Failure {
  if (places.length === 0) return new Failure("undo-changed", changedElsewhere);
  return new Failure("undo-changed", nameCells(changedCells, places));
}

const changedCells: Words = {
  ja: "{cells}がそのあとで変更されているため、元に戻せません。何も書き込んでいません。シートを見て、必要なところを直接直してください。",
  en: "{cells} have been changed since, so the step cannot be taken back. Nothing has been written. Please look at the sheet and correct it there.",
};

const changedElsewhere: Words = {
  ja: "ブックに保存した記録がそのあとで変更されているため、元に戻せません。何も書き込んでいません。もう一度［点検］を押して、今の状態を確かめてください。",
  en: "What the workbook keeps has been changed since, so the step cannot be taken back. Nothing has been written. Please check the workbook again.",
};

/** What the undo could not bring back, or costs. */
function warn(step: UndoStep, removed: readonly string[]): Warning[] {
  const mixed = step.sheets.flatMap(({ writes }) =>
    writes.filter((write) => !canRevert(write)).map(placeOf),
  );
  return [
    ...(mixed.length > 0 ? [{ code: "colors-stay", ...nameCells(colorsStay, mixed) }] : []),
    ...(step.rewritten.length > 0 ? [sheetsStay(step.rewritten)] : []),
    ...(removed.length > 0 ? [excelForgets(removed)] : []),
  ];
}

const colorsStay: Words = {
  ja: "{cells}の文字ごとの色は、お使いのExcelでは戻せません。Excelの［元に戻す］(Ctrl+Z)をお使いください。",
  en: "The colours of parts of {cells} cannot be brought back by this Excel. Please undo in Excel (Ctrl+Z).",
};

function sheetsStay(names: readonly string[]): Warning {
  return {
    code: "sheets-stay",
    ja: `作り直したシート(${names.join("、")})は、新しい内容のままです。必要なら、もう一度作ってください。`,
    en: `The sheets that were made anew (${names.join(", ")}) keep their new content. Please make them again if needed.`,
  };
}

function excelForgets(names: readonly string[]): Warning {
  return {
    code: "excel-forgets",
    ja: `追加したシート(${names.join("、")})を取り除きました。シートを取り除くと、それより前のExcelの［元に戻す］(Ctrl+Z)は使えなくなります。`,
    en: `The sheets that had been added (${names.join(", ")}) are gone. Excel itself can no longer undo (Ctrl+Z) what was done before that.`,
  };
}
