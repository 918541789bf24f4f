/** The engine as the page has it, where it runs in a worker; and what a worker offers of its engine. */
import type { CheckResult } from "../app/checkWorkbook";
import type { Engine, Report } from "../app/engine/engine";

/** The engine as a worker offers it: a function cannot be sent, so what is done is told by a call of the page. */
export interface EngineThread extends Omit<Engine, "check"> {
  check(): Promise<CheckResult>;
}

/** What the page offers to the engine's worker. */
export interface EnginePage {
  /** How much of a check is done, from 0 to 1; answers whether it is to go on. */
  report(done: number): Promise<boolean>;
}

/** What a worker offers of its engine. Both are asked for when they are needed: by then they are there. */
export function offerEngine(engine: () => Engine, page: () => EnginePage): EngineThread {
  return {
    read: (wanted) => engine().read(wanted),
    view: (wanted) => engine().view(wanted),
    check: () =>
      engine().check(async (done) => {
        if (!(await page().report(done))) throw new Error("The page has stopped the check.");
      }),
    proposeFix: (wanted) => engine().proposeFix(wanted),
    proposeHighlight: () => engine().proposeHighlight(),
    proposeSummary: (owners) => engine().proposeSummary(owners),
    accept: (serial) => engine().accept(serial),
    dismiss: (finding, statement) => engine().dismiss(finding, statement),
    restore: (finding) => engine().restore(finding),
    saveSettings: (text) => engine().saveSettings(text),
    parseSettings: (text) => engine().parseSettings(text),
  };
}

/** Tells a check's progress to whoever asked for the check, and remembers what they threw to end it. */
export class CheckReporter implements EnginePage {
  #report: Report | null = null;
  #stopped: { readonly by: unknown } | null = null;

  async report(done: number): Promise<boolean> {
    try {
      await this.#report?.(done);
      return true;
    } catch (error) {
      this.#stopped = { by: error };
      return false;
    }
  }

  /** Runs a check whose progress is told to `report`; what that throws is what the check ends with. */
  async follow(report: Report, check: () => Promise<CheckResult>): Promise<CheckResult> {
    this.#report = report;
    this.#stopped = null;
    try {
      return await check();
    } catch (error) {
      throw this.#stoppedBy(error);
    } finally {
      this.#report = null;
    }
  }

  #stoppedBy(error: unknown): unknown {
    return this.#stopped === null ? error : this.#stopped.by;
  }
}

/** @param thread the worker's engine, started when it is first needed */
export function createRemoteEngine(
  thread: () => Promise<EngineThread>,
  reporter: CheckReporter,
): Engine {
  return {
    read: async (wanted) => (await thread()).read(wanted),
    view: async (wanted) => (await thread()).view(wanted),
    check: (report) => reporter.follow(report, async () => (await thread()).check()),
    proposeFix: async (wanted) => (await thread()).proposeFix(wanted),
    proposeHighlight: async () => (await thread()).proposeHighlight(),
    proposeSummary: async (owners) => (await thread()).proposeSummary(owners),
    accept: async (serial) => (await thread()).accept(serial),
    dismiss: async (finding, statement) => (await thread()).dismiss(finding, statement),
    restore: async (finding) => (await thread()).restore(finding),
    saveSettings: async (text) => (await thread()).saveSettings(text),
    parseSettings: async (text) => (await thread()).parseSettings(text),
  };
}
