/** Bringing contents to other cells, and taking merged cells apart. */
import { formatRange, type MoveEdit } from "../../../core";
import { buildDiagnosisSheet, mergedLines, placeOf } from "../diagnosisSheet";
import type { DiagnosisStep } from "../diagnosisStep";
import { tryEdits } from "../tryEdits";
import { withSheet } from "./sheetSteps";

export const moveStep: DiagnosisStep = {
  id: "move",
  title: {
    ja: "結合を解いて内容を移し、元に戻す",
    en: "Take merged cells apart, move a text, and undo both",
  },
  run: (site) =>
    withSheet(site, (sheet) => {
      const [from, to] = [placeOf(sheet, "moved"), placeOf(sheet, "target")];
      const [corner, below] = [placeOf(sheet, "merged"), placeOf(sheet, "below")];
      const edit: MoveEdit = {
        kind: "move",
        sheet,
        unmerged: [mergedLines],
        copies: [
          { from: { ...from, expected: "移すもの" }, to: { ...to, expected: "移す先" } },
          { from: { ...corner, expected: "結合" }, to: { ...below, expected: "" } },
        ],
        cleared: [{ ...from, expected: "移すもの" }],
      };
      const changes = [
        { at: from, fact: null },
        { at: to, fact: "text: {}移すもの" },
        { at: below, fact: "text: {}結合" },
      ];
      const kept = buildDiagnosisSheet().merges.map(formatRange);
      const merges = kept.filter((one) => one !== formatRange(mergedLines)).join(" ");
      return tryEdits(site, [edit], changes, [["merges", merges]]);
    }),
};
