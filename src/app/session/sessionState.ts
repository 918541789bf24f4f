/** What a session knows at a moment: plain data for screens to show, replaced as a whole at every change. */
import type { Failure, Finding } from "../../core";
import type { DismissedFinding } from "../applyDismissals";
import type { CheckResult } from "../checkWorkbook";
import type { Proposal } from "../engine/proposal";
import type { WorkbookView } from "../engine/workbookView";
import type { Receipt, WorkbookChange } from "../ports";

export interface SessionState {
  /** Runs now; nothing else can be begun meanwhile. */
  readonly work: Work | null;
  /** A cell is being brought into sight; that goes on beside other work. */
  readonly isShowing: boolean;
  /** The workbook as it was last read. */
  readonly opened: WorkbookView | null;
  /** By whom the workbook was changed since. */
  readonly changed: WorkbookChange["by"] | null;
  readonly checked: CheckResult | null;
  /** By whom the workbook was changed since it was checked: 要再点検. */
  readonly checkChanged: WorkbookChange["by"] | null;
  readonly proposal: Proposal | null;
  /** What was done last, for words and for 元に戻す. */
  readonly outcome: Outcome | null;
  /** What `undo` would take back. */
  readonly undoable: WriteKind | null;
  readonly failure: Failure | null;
  /** A mistake of ours, to be shown with the version. */
  readonly bug: { readonly error: unknown } | null;
}

export interface Work {
  readonly kind: "read" | "check" | "prepare" | "write" | "undo";
  /** From 0 to 1; null where it cannot be told. */
  readonly done: number | null;
  readonly canCancel: boolean;
}

export type WriteKind = "fix" | "highlight" | "summarize" | "dismiss" | "restore" | "settings";

export type Outcome = { readonly serial: number } & OutcomeDetail;

export type OutcomeDetail =
  | { readonly kind: "checked"; readonly open: readonly Finding[]; readonly dismissed: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "nothing-to-do"; readonly what: Proposal["kind"] }
  | { readonly kind: "gone" }
  | {
      readonly kind: "written";
      readonly what: Proposal["kind"];
      readonly receipt: Receipt;
      /** Findings, measures or sheets. */
      readonly count: number;
    }
  | { readonly kind: "dismissed" | "restored"; readonly findings: readonly DismissedFinding[] }
  | { readonly kind: "settings-saved" }
  | { readonly kind: "undone"; readonly receipt: Receipt }
  | { readonly kind: "nothing-to-undo" };

export const emptySession: SessionState = {
  work: null,
  isShowing: false,
  opened: null,
  changed: null,
  checked: null,
  checkChanged: null,
  proposal: null,
  outcome: null,
  undoable: null,
  failure: null,
  bug: null,
};
