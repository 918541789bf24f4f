/** Colours of whole texts and of parts of them. */
import type { Edit, Place, Words } from "../../../core";
import { placeOf } from "../diagnosisSheet";
import type { DiagnosisSite } from "../diagnosisSite";
import { failedIf, judge, type DiagnosisStep, type StepOutcome } from "../diagnosisStep";
import { compareFacts } from "../sheetFacts";
import { tryEdits } from "../tryEdits";
import { hasColors, noColors } from "./coloredText";
import { withSheet } from "./sheetSteps";

export const colorSteps: readonly DiagnosisStep[] = [
  {
    id: "color-whole",
    title: { ja: "セルの文字全体の色を変える", en: "Colour a whole text" },
    run: (site) =>
      withSheet(site, (name) => {
        const at = placeOf(name, "whole");
        const edits = [recolor(at, "色を変える", 0, 5, "#C00000")];
        return tryEdits(site, edits, [{ at, fact: "text: {#C00000}色を変える" }]);
      }),
  },
  {
    id: "color-part",
    title: { ja: "セルの文字の一部の色を変える", en: "Colour a part of a text" },
    run: (site) => withSheet(site, (name) => colorPart(site, placeOf(name, "part"))),
  },
  {
    id: "color-automatic",
    title: { ja: "赤い部分を自動の色に戻す", en: "Give a red part the automatic colour" },
    run: (site) =>
      withSheet(site, async (name) => {
        const at = placeOf(name, "automatic");
        if (!hasColors(site, at)) return noColors;
        const fact = "text: {}【新規】{#0070C0 bold}周遊{}バス";
        return tryEdits(site, [recolor(at, "【新規】周遊バス", 0, 4, null)], [{ at, fact }]);
      }),
  },
];

async function colorPart(site: DiagnosisSite, at: Place): Promise<StepOutcome> {
  const edits = [recolor(at, "一部の色を変える", 0, 2, "#C00000")];
  if (site.worker.canColorParts) {
    return tryEdits(site, edits, [{ at, fact: "text: {#C00000}一部{}の色を変える" }]);
  }
  const outcome = await leavePart(site, edits);
  const isLeft = outcome.kind === "not-applicable";
  return failedIf(isLeft && site.claimsParts, claimsOnly, outcome);
}

/** Without coloured parts the cell has to stay, and the person has to be told. */
async function leavePart(site: DiagnosisSite, edits: readonly Edit[]): Promise<StepOutcome> {
  const before = await site.facts();
  const { cells, warnings } = await site.apply(edits);
  const differences = compareFacts(before, await site.facts(), "writing");
  if (differences.length > 0) return judge(differences);
  const isSilent = cells.length > 0 || warnings.length === 0;
  return failedIf(isSilent, notWarned, { kind: "not-applicable", reason: leftAndTold });
}

function recolor(
  at: Place,
  expected: string,
  start: number,
  end: number,
  color: string | null,
): Edit {
  return { kind: "color", at, expected, spans: [{ start, end, color }] };
}

const claimsOnly: Words = {
  ja: "一部の文字に色を付けられるはずの環境ですが、試すと付けられませんでした。",
  en: "The host claims to colour parts of texts, but did not when it was tried.",
};
const notWarned: Words = {
  ja: "一部の文字に色を付けられないのに、そのことを知らせませんでした。",
  en: "The host cannot colour parts of texts and did not say so.",
};
const leftAndTold: Words = {
  ja: "この環境では一部の文字に色を付けられません。書き込まずに、そのことを知らせました。",
  en: "This host cannot colour parts of texts. It left the cell alone and said so.",
};
