/** The one way in which steps write to the own sheet: write, look, take back, look again. */
import { Failure, formatAddress, type Edit, type Place, type Words } from "../../core";
import type { Difference } from "./diagnosisReport";
import type { DiagnosisSite } from "./diagnosisSite";
import { judge, type StepOutcome } from "./diagnosisStep";
import { compareFacts, withChanges } from "./sheetFacts";

/** What a cell of the own sheet has to hold after a step; null for nothing. */
export interface Change {
  readonly at: Place;
  readonly fact: string | null;
}

/** What else the sheet has to tell after a step ("merges"). */
export type FrameChange = readonly [string, string];

/**
 * Failed where anything on the sheet but the changes is other than before, where a changed cell is missing from the receipt,
 * and where 元に戻す does not bring back all of it. Throws what the host throws.
 */
export async function tryEdits(
  site: DiagnosisSite,
  edits: readonly Edit[],
  changes: readonly Change[],
  frame: readonly FrameChange[] = [],
): Promise<StepOutcome> {
  const before = await site.facts();
  const receipt = await site.apply(edits);
  const expected = withChanges(before, new Map([...changes.map(byAddress), ...frame]));
  const written = compareFacts(expected, await site.facts(), "writing");
  const untold = findUntold(changes, receipt.cells);
  if ((await site.worker.undo()) === null) return { ...noUndo, differences: written };
  const undone = compareFacts(before, await site.facts(), "undoing");
  return judge([...written, ...untold, ...undone], { cells: changes.length });
}

function byAddress({ at, fact }: Change): [string, string | null] {
  return [formatAddress(at), fact];
}

function findUntold(changes: readonly Change[], told: readonly Place[]): Difference[] {
  const addresses = new Set(told.map(formatAddress));
  const untold = changes.map(({ at }) => formatAddress(at)).filter((one) => !addresses.has(one));
  if (untold.length === 0) return [];
  return [{ after: "writing", at: "receipt", expected: untold.join(" "), actual: "" }];
}

const noUndo: Extract<StepOutcome, { kind: "failed" }> = {
  kind: "failed",
  reason: {
    ja: "書き込みましたが、元に戻すものがないと返されました。",
    en: "It was written, but the host has nothing to undo.",
  },
};

/** Failed unless the host refuses the edits for the reason and leaves the sheet as it is. */
export async function tryRefusal(
  site: DiagnosisSite,
  edits: readonly Edit[],
  code: string,
): Promise<StepOutcome> {
  const before = await site.facts();
  const refusal = await refusalOf(site, edits);
  const differences = compareFacts(before, await site.facts(), "refusing");
  if (refusal === null) return { kind: "failed", reason: notRefused, differences };
  if (refusal.code !== code) throw refusal;
  return judge(differences);
}

async function refusalOf(site: DiagnosisSite, edits: readonly Edit[]): Promise<Failure | null> {
  try {
    await site.apply(edits);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const notRefused: Words = {
  ja: "断るはずの書き込みを断りませんでした。",
  en: "A write that should have been refused was not.",
};
