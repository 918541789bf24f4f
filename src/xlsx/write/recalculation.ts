/** Has Excel compute a workbook anew when it is opened next, where cells have changed that formulas look at. */
import type { Warning } from "../../app/ports";
import { fillWords, type Words } from "../../core";
import type { WorkbookPart } from "../package/workbookPart";
import { tag } from "./markup";
import type { PackageDraft } from "./packageDraft";
import { patchPart } from "./packageParts";
import { attributeOf, childNamed } from "./partOutline";
import { workbookOrder } from "./workbookSheets";

/** Sets fullCalcOnLoad (ECMA-376 part 1, 18.2.2); nothing else of the workbook part changes. */
export function askForRecalculation(draft: PackageDraft, workbook: WorkbookPart): void {
  patchPart(
    draft,
    workbook.part,
    ({ root }, patch) => {
      const settings = childNamed(root, "calcPr");
      if (settings === undefined) {
        patch.insertInOrder(root, workbookOrder, "calcPr", tag("calcPr", { fullCalcOnLoad: 1 }));
      } else if (attributeOf(settings, "fullCalcOnLoad") !== "true") {
        patch.setAttribute(settings, "fullCalcOnLoad", "1");
      }
    },
    2,
  );
}

const resultsAreOld: Words = {
  ja: "書き換えたセルを参照する数式のセルが{count}個あり、ファイルには書き換える前の計算結果が残っています。Excelで開くと計算し直されるので、上書き保存してからお使いください(LibreOfficeではCtrl+Shift+F9を押すと計算し直されます)。",
  en: "Cells with formulas that refer to what was changed: {count}. The file still holds their results from before. Excel computes them anew when it opens the file; please save it there before you pass it on (in LibreOffice, press Ctrl+Shift+F9).",
};

/** @param count of the formulas whose results in the file are from before */
export function recalculationWarning(count: number): Warning {
  return { code: "results-old", ...fillWords(resultsAreOld, { count: String(count) }) };
}
