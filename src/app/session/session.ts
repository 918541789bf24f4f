/** A sitting at a workbook: check, look at what would change, write it, take it back. Screens show its state. */
import type { Finding, Place } from "../../core";
import { numberOccurrences } from "../applyDismissals";
import type { FindingSelection } from "../findingSelection";
import type { OpenedWorkbook } from "../openWorkbook";
import type { LivePort, WorkbookChange } from "../ports";
import type { Settings } from "../settings";
import type { Statement } from "../dismissal";
import { loadUseCases } from "./loadUseCases";
import type { Proposal } from "./proposal";
import { SessionStore } from "./sessionStore";
import type { CheckedWorkbook, SessionState, WriteKind } from "./sessionState";

export interface SessionOptions {
  /** Waits until the screen has drawn, where it is time to; called often. */
  readonly pause: () => Promise<void>;
}

export class Session {
  readonly #port: LivePort;
  readonly #pause: () => Promise<void>;
  readonly #store = new SessionStore();
  /** The cell to show, whatever is being shown. */
  #wanted: Place | null = null;

  constructor(port: LivePort, { pause }: SessionOptions) {
    this.#port = port;
    this.#pause = pause;
  }

  get port(): LivePort {
    return this.#port;
  }

  get state(): SessionState {
    return this.#store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Follows changes of the workbook until the returned function is called. */
  watch(): () => void {
    return this.#port.watch((change) => this.#notice(change));
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

  /** Reads the workbook, where that has not been done since it last changed. */
  open(): Promise<void> {
    const { opened, changed } = this.state;
    if (opened !== null && changed === null) return Promise.resolve();
    return this.#store.run("read", async () => {
      await this.#open();
    });
  }

  /** 直す: one finding, or all that were chosen. */
  proposeFix(findings: readonly Finding[]): Promise<void> {
    return this.#propose(async () => {
      const before = this.state.checked;
      const checked = await this.#freshCheck();
      const still = findAgain(findings, before, checked);
      if (still.length === 0) return null;
      const { proposeFix } = await loadUseCases();
      return proposeFix(this.#port, checked.opened, still);
    });
  }

  /** 色分け. */
  proposeHighlight(): Promise<void> {
    return this.#propose(async () => {
      const { proposeHighlight } = await loadUseCases();
      return proposeHighlight(await this.#open());
    });
  }

  /** 集計表. @param owners of the sheets that are wanted */
  proposeSummary(owners: ReadonlySet<string>): Promise<void> {
    return this.#propose(async () => {
      const { proposeSummary } = await loadUseCases();
      return proposeSummary(await this.#open(), owners);
    });
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
      const receipt = await this.#port.apply(proposal.edits);
      const { kind: what } = proposal;
      const count = countOf(proposal);
      const outcome = this.#store.tell({ kind: "written", what, receipt, count });
      await this.#settle(what, outcome);
    });
  }

  /** 確認済み. @param statement its reason must not be blank */
  dismiss(finding: Finding, statement: Statement): Promise<void> {
    return this.#store.run("write", async () => {
      const { dismissFindings } = await loadUseCases();
      const done = await dismissFindings(this.#port, {}, { ...selectOne(finding), ...statement });
      const outcome = this.#store.tell({ kind: "dismissed", findings: done.dismissed });
      await this.#settle("dismiss", outcome);
    });
  }

  /** Takes 確認済み back. */
  restore(finding: Finding): Promise<void> {
    return this.#store.run("write", async () => {
      const { restoreFindings } = await loadUseCases();
      const done = await restoreFindings(this.#port, {}, selectOne(finding));
      const outcome = this.#store.tell({ kind: "restored", findings: done.restored });
      await this.#settle("restore", outcome);
    });
  }

  /** 設定: replaces what the workbook keeps by a JSON text. */
  saveSettings(text: string): Promise<void> {
    return this.#store.run("write", async () => {
      const { saveSettings } = await loadUseCases();
      await saveSettings(this.#port, text);
      await this.#settle("settings", this.#store.tell({ kind: "settings-saved" }));
    });
  }

  /** 元に戻す: takes back what was written last. */
  undo(): Promise<void> {
    return this.#store.run("undo", async () => {
      const receipt = await this.#port.undo();
      const outcome =
        receipt === null
          ? this.#store.tell({ kind: "nothing-to-undo" })
          : this.#store.tell({ kind: "undone", receipt });
      await this.#settle(null, outcome);
    });
  }

  /** 該当セルへ. Whoever walks on before the workbook has followed is brought to the last place. */
  show(place: Place): Promise<void> {
    this.#wanted = place;
    return this.#store.run("show", async () => {
      let next: Place | null = place;
      while (next !== null) {
        await this.#port.select(next);
        next = this.#wanted === next ? null : this.#wanted;
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
      const { parseSettings } = await loadUseCases();
      settings = parseSettings(await file());
    });
    return settings;
  }

  cancel(): void {
    this.#store.cancel();
  }

  /** The failure has been read. */
  dismissFailure(): void {
    this.#store.update({ failure: null });
  }

  #notice({ sheet, by }: WorkbookChange): void {
    const sheets = this.state.opened?.book.sheets ?? [];
    const isOurs = sheets.some((one) => one.name === sheet && one.owner !== null);
    this.#store.update({ changed: by, ...(!isOurs && { checkChanged: by }) });
  }

  async #open(): Promise<OpenedWorkbook> {
    this.#store.enter("read");
    return this.#renew("changed", async () => {
      const { openWorkbook } = await loadUseCases();
      const opened = await openWorkbook(this.#port);
      this.#store.update({ opened });
      return opened;
    });
  }

  #check(): Promise<CheckedWorkbook> {
    return this.#renew("checkChanged", async () => {
      const opened = await this.#open();
      const { checkInSteps, planOf } = await loadUseCases();
      const plan = planOf(opened);
      const result = await checkInSteps(this.#port, opened, plan, async (done) => {
        this.#store.enter("check", done);
        await this.#pause();
      });
      const checked = { ...result, opened };
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

  /** The last check, or a new one where the workbook has changed since. */
  async #freshCheck(): Promise<CheckedWorkbook> {
    const { checked, checkChanged } = this.state;
    return checked === null || checkChanged !== null ? this.#check() : checked;
  }

  #propose(prepare: () => Promise<Proposal | null>): Promise<void> {
    return this.#store.run("prepare", async () => {
      const proposal = await prepare();
      const outcome =
        proposal === null
          ? this.#store.tell({ kind: "gone" })
          : this.#store.tell({ kind: "nothing-to-do", what: proposal.kind });
      if (proposal === null || proposal.edits.length === 0) this.#store.update({ outcome });
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
      return proposal.edits.length;
  }
}

function selectOne({ code, at, fingerprint }: Finding): FindingSelection {
  return { code, at, fingerprint };
}

/** Findings of an earlier check in a later one, by what they say of what, wherever that stands by now. */
function findAgain(
  wanted: readonly Finding[],
  before: CheckedWorkbook | null,
  now: CheckedWorkbook,
): readonly Finding[] {
  if (before === null || before === now) return wanted;
  const keys = numberOccurrences(before.all);
  const nameOf = (finding: Finding, number: number | undefined): string =>
    `${finding.fingerprint} ${String(number ?? 0)}`;
  const names = new Set(wanted.map((one) => nameOf(one, keys.get(one))));
  const later = numberOccurrences(now.all);
  return now.findings.filter((one) => names.has(nameOf(one, later.get(one))));
}
