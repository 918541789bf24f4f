/** The changes of a proposal as a list to look through, with the reason of each where there is one to tell. */
import type { EditPreview } from "../../app/previewEdits";
import type { Proposal } from "../../app/engine/proposal";
import type { Words } from "../../core";

export interface PreviewItem {
  readonly key: string;
  readonly preview: EditPreview;
  /** Each once. */
  readonly why: readonly Words[];
}

export function listPreviewItems(proposal: Proposal): readonly PreviewItem[] {
  const reasons = listReasons(proposal);
  return proposal.previews.map((preview, index) => ({
    key: String(index),
    preview,
    why: "at" in preview ? (reasons.get(keyOf(preview.at)) ?? []) : [],
  }));
}

interface Reason {
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly why: Words;
}

function listReasons(proposal: Proposal): ReadonlyMap<string, readonly Words[]> {
  const byCell = new Map<string, Words[]>();
  for (const { at, why } of reasonsOf(proposal)) {
    const words = byCell.get(keyOf(at)) ?? [];
    if (!words.some(({ ja }) => ja === why.ja)) words.push(why);
    byCell.set(keyOf(at), words);
  }
  return byCell;
}

function reasonsOf(proposal: Proposal): readonly Reason[] {
  switch (proposal.kind) {
    case "fix":
      return proposal.applied.map(({ at, words }) => ({ at, why: words }));
    case "highlight":
      return proposal.changes;
    case "summarize":
      return [];
  }
}

function keyOf({ sheet, row, column }: Reason["at"]): string {
  return `${row} ${column} ${sheet}`;
}
