/** The engine over a port: keeps the workbook as it was last read, what was last checked and what was last proposed. */
import type { Edit, Finding } from "../../core";
import { numberOccurrences, type DismissedFinding } from "../applyDismissals";
import { checkInSteps, type CheckResult } from "../checkWorkbook";
import { dismissFindings, restoreFindings } from "../dismissFindings";
import type { Statement } from "../dismissal";
import type { FindingSelection } from "../findingSelection";
import { openWorkbook, planOf, type OpenedWorkbook } from "../openWorkbook";
import type { Receipt, WorkbookPort } from "../ports";
import { promised } from "../promised";
import { saveSettings } from "../saveSettings";
import { parseSettings, type Settings } from "../settings";
import type { Engine, FindingName, Report } from "./engine";
import {
  proposeFix,
  proposeHighlight,
  proposeSummary,
  type PreparedEdits,
  type Proposal,
} from "./proposal";
import { viewWorkbook, type Wanted, type WorkbookView } from "./workbookView";

export class WorkbookEngine implements Engine {
  readonly #port: WorkbookPort;
  #opened: OpenedWorkbook | null = null;
  #checked: CheckResult | null = null;
  #prepared: PreparedEdits | null = null;
  #serial = 0;

  constructor(port: WorkbookPort) {
    this.#port = port;
  }

  async read(wanted: Wanted): Promise<WorkbookView> {
    this.#opened = await openWorkbook(this.#port);
    return viewWorkbook(this.#opened, wanted);
  }

  async view(wanted: Wanted): Promise<WorkbookView> {
    return viewWorkbook(await this.#open(), wanted);
  }

  async check(report: Report): Promise<CheckResult> {
    const opened = await this.#open();
    this.#checked = await checkInSteps(this.#port, opened, planOf(opened), report);
    return this.#checked;
  }

  async proposeFix(wanted: readonly FindingName[]): Promise<Proposal | null> {
    const findings = findNamed(this.#checked?.findings ?? [], this.#checked?.all ?? [], wanted);
    if (findings.length === 0) return null;
    return this.#propose(proposeFix(this.#port, await this.#open(), findings, this.#next()));
  }

  async proposeHighlight(): Promise<Proposal> {
    return this.#propose(proposeHighlight(await this.#open(), this.#next()));
  }

  async proposeSummary(owners: readonly string[]): Promise<Proposal> {
    return this.#propose(proposeSummary(await this.#open(), new Set(owners), this.#next()));
  }

  /** The edits of the last proposal, for a host that shows what will be before it is written. */
  proposedEdits(serial: number): readonly Edit[] {
    if (this.#prepared?.proposal.serial !== serial) throw new Error(`Proposal ${serial} is gone.`);
    return this.#prepared.edits;
  }

  async accept(serial: number): Promise<Receipt> {
    const receipt = await this.#port.apply(this.proposedEdits(serial));
    this.#prepared = null;
    return receipt;
  }

  async dismiss(finding: Finding, statement: Statement): Promise<readonly DismissedFinding[]> {
    const selection = { ...selectOne(finding), ...statement };
    return (await dismissFindings(this.#port, {}, selection)).dismissed;
  }

  async restore(finding: Finding): Promise<readonly DismissedFinding[]> {
    return (await restoreFindings(this.#port, {}, selectOne(finding))).restored;
  }

  async saveSettings(text: string): Promise<void> {
    await saveSettings(this.#port, text);
  }

  parseSettings(text: string): Promise<Settings> {
    return promised(() => parseSettings(text));
  }

  async #open(): Promise<OpenedWorkbook> {
    return (this.#opened ??= await openWorkbook(this.#port));
  }

  #propose(prepared: PreparedEdits): Proposal {
    this.#prepared = prepared;
    return prepared.proposal;
  }

  #next(): number {
    this.#serial += 1;
    return this.#serial;
  }
}

function selectOne({ code, at, fingerprint }: Finding): FindingSelection {
  return { code, at, fingerprint };
}

/** Findings by what they say of what, wherever that stands by now. */
function findNamed(
  findings: readonly Finding[],
  all: readonly Finding[],
  names: readonly FindingName[],
): readonly Finding[] {
  const wanted = new Set(names.map(formatName));
  const occurrences = numberOccurrences(all);
  return findings.filter((one) =>
    wanted.has(formatName({ fingerprint: one.fingerprint, occurrence: occurrences.get(one) ?? 0 })),
  );
}

function formatName({ fingerprint, occurrence }: FindingName): string {
  return `${fingerprint} ${occurrence}`;
}
