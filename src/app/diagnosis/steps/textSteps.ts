/** Texts of cells: entered as texts whatever they look like, and changed without harm to the colours beside them. */
import { plainFont, type Edit, type Place } from "../../../core";
import { describeCell } from "../describeCell";
import { placeOf, trickyPlace, trickyTexts } from "../diagnosisSheet";
import type { DiagnosisSite } from "../diagnosisSite";
import type { DiagnosisStep, StepOutcome } from "../diagnosisStep";
import { tryEdits, tryRefusal } from "../tryEdits";
import { withSheet } from "./sheetSteps";
import { hasColors, noColors } from "./coloredText";

export const textSteps: readonly DiagnosisStep[] = [
  {
    id: "enter-texts",
    title: {
      ja: "数式や日付に見える文字を、文字として入れる",
      en: "Enter texts that look like formulas or dates as texts",
    },
    run: (site) =>
      withSheet(site, (name) => {
        const cells = trickyTexts.map((text, index) => ({ at: trickyPlace(name, index, 2), text }));
        const edits = cells.map(({ at, text }) => retype(at, "", text));
        const changes = cells.map(({ at, text }) => ({ at, fact: plainText(text) }));
        return tryEdits(site, edits, changes);
      }),
  },
  {
    id: "retype",
    title: { ja: "文字を書き換えて、元に戻す", en: "Change a text and undo it" },
    run: (site) =>
      withSheet(site, (name) => {
        const at = placeOf(name, "retyped");
        const edits = [retype(at, "観光振興", "=観光の振興")];
        return tryEdits(site, edits, [{ at, fact: plainText("=観光の振興") }]);
      }),
  },
  {
    id: "splice-runs",
    title: {
      ja: "色の混じった文字の一部を直しても、ほかの色が残る",
      en: "Change a part of a text of several colours and keep the others",
    },
    run: (site) => withSheet(site, (name) => spliceRuns(site, placeOf(name, "spliced"))),
  },
  {
    id: "replace-formula",
    title: {
      ja: "数式を文字に置き換えて、元に戻す",
      en: "Replace a formula by a text and undo it",
    },
    run: (site) =>
      withSheet(site, (name) => {
        const at = placeOf(name, "replaced");
        const edit: Edit = { ...retype(at, "3", "三"), replacesFormula: true };
        return tryEdits(site, [edit], [{ at, fact: plainText("三") }]);
      }),
  },
];

export const refusalSteps: readonly DiagnosisStep[] = [
  {
    id: "refuse-stale",
    title: {
      ja: "読み取ったあとで変わったセルには書き込まない",
      en: "Write nothing where a cell is not as expected",
    },
    run: (site) =>
      withSheet(site, (name) => {
        const free = retype(placeOf(name, "texts"), "起業支援", "創業支援");
        const stale = retype(placeOf(name, "stale"), "別の文字", "上書き");
        return tryRefusal(site, [free, stale], "cell-changed");
      }),
  },
  {
    id: "refuse-formula",
    title: { ja: "数式のセルを勝手に書き換えない", en: "Leave a formula alone" },
    run: (site) =>
      withSheet(site, (name) =>
        tryRefusal(site, [retype(placeOf(name, "formula"), "3", "4")], "cell-formula"),
      ),
  },
];

function spliceRuns(site: DiagnosisSite, at: Place): Promise<StepOutcome> {
  if (!hasColors(site, at)) return Promise.resolve(noColors);
  const splices = [{ start: 4, end: 6, text: "循環" }];
  const edit: Edit = { kind: "text", at, expected: "【新規】周遊バス", splices };
  const fact = "text: {#C00000}【新規】{#0070C0 bold}循環{}バス";
  return tryEdits(site, [edit], [{ at, fact }]);
}

function retype(at: Place, expected: string, text: string): Extract<Edit, { kind: "text" }> {
  return { kind: "text", at, expected, splices: [{ start: 0, end: expected.length, text }] };
}

function plainText(text: string): string {
  return describeCell({
    kind: "text",
    formula: null,
    fill: null,
    runs: [{ text, font: plainFont }],
  });
}
