/** 自己診断: takes the steps one by one and says what came of them. */
import type { Language, Words } from "../../core";
import type { DiagnosisHost, HostFacts } from "./diagnosisHost";
import { reportSchema, summarize, type DiagnosisReport, type StepReport } from "./diagnosisReport";
import { DiagnosisSite } from "./diagnosisSite";
import { diagnosisSteps } from "./diagnosisSteps";
import { ok, type DiagnosisStep, type StepOutcome } from "./diagnosisStep";
import { explainFault } from "./explainFault";

export interface DiagnosisOptions {
  readonly host: DiagnosisHost;
  readonly version: string;
  readonly language: Language;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Called before each step and after the last. */
  readonly onProgress: (progress: DiagnosisProgress) => void;
  /** Asked before each step; those that put things back are taken all the same. */
  readonly isStopped: () => boolean;
}

export interface DiagnosisProgress {
  /** Of the step that runs; null once all is done. */
  readonly running: Words | null;
  readonly done: readonly StepReport[];
  readonly total: number;
}

/** Never throws for what the host does: that is what the report is for. */
export async function runDiagnosis(options: DiagnosisOptions): Promise<DiagnosisReport> {
  const started = options.now();
  const runner = new StepRunner(options);
  let host: HostFacts = {};
  const site = new DiagnosisSite(options.host);
  const factsStep: DiagnosisStep = {
    ...factsTitle,
    run: async () => {
      host = await options.host.facts();
      return ok;
    },
  };
  const steps = [factsStep, ...diagnosisSteps];
  for (const step of steps) await runner.take(step, site, steps.length);
  runner.tell(null, steps.length);
  return {
    schema: reportSchema,
    version: options.version,
    language: options.language,
    host,
    startedAt: new Date(started).toISOString(),
    steps: runner.done,
    summary: summarize(runner.done, options.now() - started, site.ownSheet()?.name ?? null),
  };
}

const factsTitle = {
  id: "facts",
  title: { ja: "環境を調べる", en: "Look at the surroundings" },
};

class StepRunner {
  readonly #options: DiagnosisOptions;
  readonly #done: StepReport[] = [];

  constructor(options: DiagnosisOptions) {
    this.#options = options;
  }

  get done(): readonly StepReport[] {
    return this.#done;
  }

  tell(running: Words | null, total: number): void {
    this.#options.onProgress({ running, done: [...this.#done], total });
  }

  async take(step: DiagnosisStep, site: DiagnosisSite, total: number): Promise<void> {
    this.tell(step.title, total);
    if (this.#options.isStopped() && step.isTidying !== true) {
      this.#done.push({ ...blank(step), result: "not-run", reason: stopped });
      return;
    }
    const started = this.#options.now();
    const report = await this.#run(step, site);
    this.#done.push({ ...report, milliseconds: this.#options.now() - started });
  }

  async #run(step: DiagnosisStep, site: DiagnosisSite): Promise<StepReport> {
    try {
      return reportOf(step, await step.run(site));
    } catch (error) {
      const { reason, code } = explainFault(error, site.privateNames);
      const hostCode = this.#options.host.codeOf(error);
      return { ...blank(step), result: "failed", reason, code, hostCode };
    }
  }
}

function reportOf(step: DiagnosisStep, outcome: StepOutcome): StepReport {
  switch (outcome.kind) {
    case "ok":
      return { ...blank(step), counts: outcome.counts ?? {} };
    case "not-applicable":
      return { ...blank(step), result: "not-applicable", reason: outcome.reason };
    case "failed": {
      const { reason, differences = [], counts = {} } = outcome;
      return { ...blank(step), result: "failed", reason, differences, counts };
    }
  }
}

function blank({ id, title }: DiagnosisStep): StepReport {
  return {
    id,
    title,
    result: "ok",
    reason: null,
    code: null,
    hostCode: null,
    milliseconds: 0,
    counts: {},
    differences: [],
  };
}

const stopped: Words = { ja: "中止したため、行っていません。", en: "Left out: it was stopped." };
