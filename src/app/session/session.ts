/** A sitting at a workbook: check, look at what would change, write it, take it back. Screens show its state. */
import type { Failure, Finding, Place } from "../../core";
import { numberOccurrences } from "../applyDismissals";
import type { CheckResult } from "../checkWorkbook";
import type { Statement } from "../dismissal";
import type { Engine, FindingName } from "../engine/engine";
import type { Proposal } from "../engine/proposal";
import type { Wanted } from "../engine/workbookView";
import type { LiveWorkbook, WorkbookChange } from "../ports";
import type { Settings } from "../settings";
import { SessionStore } from "./sessionStore";
import { emptySession, type SessionState, type WriteKind } from "./sessionState";

/** Where somebody sits, and the engine that works for them. */
export interface Workplace {
  readonly workbook: LiveWorkbook;
  readonly engine: Engine;
}

export class Session {
  readonly #workbook: LiveWorkbook;
  readonly #engine: Engine;
  readonly #store = new SessionStore();
  /** What screens that have been opened show of the workbook. */
  #wanted: Wanted = { summaries: false, found: false };
  /** The cell to show, whatever is being shown. */
  #place: Place | null = null;

  constructor({ workbook, engine }: Workplace) {
    this.#workbook = workbook;
    this.#engine = engine;
  }

  get workbook(): LiveWorkbook {
    return this.#workbook;
  }

  get state(): SessionState {
    return this.#store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Follows changes of the workbook until the returned function is called. */
  watch(): () => void {
    return this.#workbook.watch((change) => this.#notice(change));
  }

  /** 点検. */
  check(): Promise<void> {
    return this.#store.run("read", async () => {
      const { findings, dismissed } = await this.#check();
      const outcome = this.#store.tell({
        kind: "checked",
        open: findings,
        dismissed: dismissed.length,
      });
      this.#store.update({ outcome });
    });
  }

  /** Reads the workbook, where that has not been done since it last changed. @param more what a screen shows of it besides */
  open(more: Partial<Wanted> = {}): Promise<void> {
    this.#wanted = { ...this.#wanted, ...more };
    const { opened, changed } = this.state;
    if (opened === null || changed !== null) {
      return this.#store.run("read", async () => {
        await this.#open();
      });
    }
    const isThere =
      (!this.#wanted.summaries || opened.summaries !== null) &&
      (!this.#wanted.found || opened.found !== null);
    if (isThere) return Promise.resolve();
    return this.#store.run("read", async () => {
      this.#store.update({ opened: await this.#engine.view(this.#wanted) });
    });
  }

  /** 直す: one finding, or all that were chosen. */
  proposeFix(findings: readonly Finding[]): Promise<void> {
    return this.#propose(async () => {
      const names = nameFindings(findings, this.state.checked);
      await this.#freshCheck();
      return this.#engine.proposeFix(names);
    });
  }

  /** 色分け. */
  proposeHighlight(): Promise<void> {
    return this.#propose(async () => {
      await this.#open();
      return this.#engine.proposeHighlight();
    });
  }

  /** 集計表. @param owners of the sheets that are wanted */
  proposeSummary(owners: ReadonlySet<string>): Promise<void> {
    return this.#propose(async () => {
      await this.#open();
      return this.#engine.proposeSummary([...owners]);
    });
  }

  /** What was proposed cannot be: told instead of asking for a yes. */
  refuse(failure: Failure): void {
    this.#store.update({ proposal: null, failure });
  }

  decline(): void {
    this.#store.update({ proposal: null });
  }

  /** Writes what is proposed: exactly what was shown, or nothing where a cell has changed since. */
  accept(): Promise<void> {
    const { proposal } = this.state;
    if (proposal === null) return Promise.resolve();
    return this.#store.run("write", async () => {
      this.#store.update({ proposal: null });
      const receipt = await this.#engine.accept(proposal.serial);
      const { kind: what } = proposal;
      const count = countOf(proposal);
      const outcome = this.#store.tell({ kind: "written", what, receipt, count });
      await this.#settle(what, outcome);
    });
  }

  /** 確認済み. @param statement its reason must not be blank */
  dismiss(finding: Finding, statement: Statement): Promise<void> {
    return this.#store.run("write", async () => {
      const findings = await this.#engine.dismiss(finding, statement);
      await this.#settle("dismiss", this.#store.tell({ kind: "dismissed", findings }));
    });
  }

  /** Takes 確認済み back. */
  restore(finding: Finding): Promise<void> {
    return this.#store.run("write", async () => {
      const findings = await this.#engine.restore(finding);
      await this.#settle("restore", this.#store.tell({ kind: "restored", findings }));
    });
  }

  /** 設定: replaces what the workbook keeps by a JSON text. */
  saveSettings(text: string): Promise<void> {
    return this.#store.run("write", async () => {
      await this.#engine.saveSettings(text);
      await this.#settle("settings", this.#store.tell({ kind: "settings-saved" }));
    });
  }

  /** 元に戻す: takes back what was written last. */
  undo(): Promise<void> {
    return this.#store.run("undo", async () => {
      const receipt = await this.#workbook.undo();
      const outcome =
        receipt === null
          ? this.#store.tell({ kind: "nothing-to-undo" })
          : this.#store.tell({ kind: "undone", receipt });
      await this.#settle(null, outcome);
    });
  }

  /** 該当セルへ. Whoever walks on before the workbook has followed is brought to the last place. */
  show(place: Place): Promise<void> {
    this.#place = place;
    if (this.state.isShowing) return Promise.resolve();
    return this.#store.show(async () => {
      let next: Place | null = place;
      while (next !== null) {
        await this.#workbook.select(next);
        next = this.#place === next ? null : this.#place;
      }
    });
  }

  /** もう一度実行: what has just failed. */
  retry(): Promise<void> {
    return this.#store.retry();
  }

  /** The settings of a file, to be looked at before they are saved; null where they cannot be read, and then why. */
  async readSettings(file: () => Promise<string>): Promise<Settings | null> {
    let settings: Settings | null = null;
    await this.#store.run("read", async () => {
      settings = await this.#engine.parseSettings(await file());
    });
    return settings;
  }

  cancel(): void {
    this.#store.cancel();
  }

  /** After a bug: nothing that was known counts any more, and everything is read anew when it is wanted. */
  restart(): void {
    this.#store.update(emptySession);
  }

  /** The failure has been read. */
  dismissFailure(): void {
    this.#store.update({ failure: null });
  }

  #notice({ sheet, by }: WorkbookChange): void {
    const tabs = this.state.opened?.tabs ?? [];
    const isOurs = tabs.some((one) => one.name === sheet && one.owner !== null);
    this.#store.update({
      changed: by,
      ...(!isOurs && { checkChanged: by }),
      // Taken back elsewhere, or something came on top of it.
      ...(!this.#workbook.canUndo && { undoable: null }),
    });
  }

  async #open(): Promise<void> {
    this.#store.enter("read");
    await this.#renew("changed", async () => {
      this.#store.update({ opened: await this.#engine.read(this.#wanted) });
    });
  }

  #check(): Promise<CheckResult> {
    return this.#renew("checkChanged", async () => {
      await this.#open();
      const checked = await this.#engine.check((done) => {
        this.#store.enter("check", done);
        return Promise.resolve();
      });
      this.#store.update({ checked });
      return checked;
    });
  }

  /** Looks again: what changes meanwhile counts as changed since, and what is not renewed after all stays as stale as it was. */
  async #renew<T>(mark: "changed" | "checkChanged", look: () => Promise<T>): Promise<T> {
    const before = this.state[mark];
    this.#store.update({ [mark]: null });
    try {
      return await look();
    } catch (error) {
      this.#store.update({ [mark]: this.state[mark] ?? before });
      throw error;
    }
  }

  /** Checks anew where the workbook has changed since the last check. */
  async #freshCheck(): Promise<void> {
    const { checked, checkChanged } = this.state;
    if (checked === null || checkChanged !== null) await this.#check();
  }

  #propose(prepare: () => Promise<Proposal | null>): Promise<void> {
    return this.#store.run("prepare", async () => {
      const proposal = await prepare();
      const outcome =
        proposal === null
          ? this.#store.tell({ kind: "gone" })
          : this.#store.tell({ kind: "nothing-to-do", what: proposal.kind });
      if (proposal === null || proposal.previews.length === 0) this.#store.update({ outcome });
      else this.#store.update({ proposal });
    });
  }

  /** Something was written: what is shown is read again. That it was written is told even where reading fails. */
  async #settle(undoable: WriteKind | null, outcome: SessionState["outcome"]): Promise<void> {
    const { checked } = this.state;
    this.#store.update({
      outcome,
      undoable,
      changed: "here",
      ...(checked && { checkChanged: "here" }),
    });
    this.#store.retryWith(() => (checked === null ? this.open() : this.check()));
    if (checked === null) await this.#open();
    else await this.#check();
  }
}

function countOf(proposal: Proposal): number {
  switch (proposal.kind) {
    case "fix":
      return proposal.applied.length;
    case "highlight":
      return proposal.changes.length;
    case "summarize":
      return proposal.previews.length;
  }
}

/** What tells findings of a check apart from check to check. */
function nameFindings(
  findings: readonly Finding[],
  checked: CheckResult | null,
): readonly FindingName[] {
  const occurrences = numberOccurrences(checked?.all ?? []);
  return findings.map((finding) => ({
    fingerprint: finding.fingerprint,
    occurrence: occurrences.get(finding) ?? 0,
  }));
}
