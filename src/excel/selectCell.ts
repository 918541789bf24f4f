/** Shows a cell to the person: brings its sheet to the front and selects it. */
import { Failure, placeGone, type Place, type Words } from "../core";
import type { SheetIds } from "./read/sheetIds";
import { runExcel } from "./runExcel";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Throws "place-gone" where the sheet is not there any more, "sheet-hidden" where nobody could see the cell. */
export async function selectCell(
  { sheet: name, row, column }: Place,
  ids: SheetIds,
): Promise<void> {
  if (row > lastRow || column > lastColumn) throw placeGone(name);
  await runExcel("reading", async (context) => {
    const sheet = context.workbook.worksheets
      .getItemOrNullObject(ids.keyOf(name))
      .load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw placeGone(name);
    if (sheet.visibility !== "Visible") throw new Failure("sheet-hidden", hiddenWords(name));
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

function hiddenWords(name: string): Words {
  return {
    ja: `シート「${name}」は非表示のため、セルを表示できません。シート見出しを右クリックして［再表示］を選んでください。`,
    en: `The sheet “${name}” is hidden. Please right-click a sheet tab and choose Unhide.`,
  };
}
