/** Showing a cell to the person. */
import { Failure, type Place } from "../../../core";
import { placeOf } from "../diagnosisSheet";
import type { DiagnosisSite } from "../diagnosisSite";
import { ok, type DiagnosisStep } from "../diagnosisStep";
import { withSheet } from "./sheetSteps";

export const selectStep: DiagnosisStep = {
  id: "select",
  title: { ja: "セルを選んで見せる", en: "Select a cell" },
  run: (site) =>
    withSheet(site, async (name) => {
      await site.worker.select(placeOf(name, "texts"));
      const code = await selectCode(site, { sheet: "Renkei 8f1c ない", row: 0, column: 0 });
      if (code === "place-gone") return ok;
      return { kind: "failed", reason: notGone };
    }),
};

/** The code with which the host refuses; null where it does not. */
async function selectCode(site: DiagnosisSite, place: Place): Promise<string | null> {
  try {
    await site.worker.select(place);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const notGone = {
  ja: "ないシートのセルを選んだときに、ないと知らせませんでした。",
  en: "A cell of a sheet that does not exist was not refused as gone.",
};
