/** Reading the workbook that is open. */
import { countCells, countDifferences } from "../sheetFacts";
import { othersIn } from "../diagnosisSite";
import type { DiagnosisStep } from "../diagnosisStep";

export const readSteps: readonly DiagnosisStep[] = [
  {
    id: "read",
    title: { ja: "ブックを読み取る", en: "Read the workbook" },
    async run(site) {
      const book = await site.read();
      return { kind: "ok", counts: { sheets: book.sheets.length, cells: countCells(book) } };
    },
  },
  {
    id: "read-twice",
    title: { ja: "二度読んで同じになる", en: "Read it twice and get the same" },
    async run(site) {
      const first = site.found ?? (await site.read());
      const counts = countDifferences(first.sheets, (await site.read()).sheets);
      if (counts.sheets === 0) return { kind: "ok" };
      const reason = {
        ja: "続けて読み取った二回の内容が違います。",
        en: "Two readings in a row are not equal.",
      };
      return { kind: "failed", reason, counts };
    },
  },
];

/** The last step of all: whatever happened, the person's sheets are as they were found. */
export const othersStep: DiagnosisStep = {
  id: "other-sheets",
  title: { ja: "ほかのシートは元のまま", en: "All other sheets are as they were" },
  isTidying: true,
  async run(site) {
    const { found } = site;
    if (found === null) return { kind: "not-applicable", reason: neverRead };
    const others = othersIn(found);
    const counts = countDifferences(others, othersIn(await site.read()));
    if (counts.sheets === 0) return { kind: "ok", counts: { sheets: others.length } };
    return { kind: "failed", reason: othersDiffer, counts };
  },
};

const neverRead = {
  ja: "ブックを一度も読み取れなかったため、比べられません。",
  en: "The workbook was never read, so there is nothing to compare.",
};
const othersDiffer = {
  ja: "診断の前と後で、ほかのシートの内容が違います。ほかの人が同時に編集していないか、お確かめください。",
  en: "Other sheets are not as they were before. Please see whether somebody else was editing them.",
};
