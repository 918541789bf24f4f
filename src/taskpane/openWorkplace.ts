/** Where the pane works: the workbook in Excel on this thread, the engine in a worker beside it. */
import type { Workplace } from "../app/session/session";
import { partMissing } from "../core";
import { ExcelWorkbook, type ExcelScreen } from "../excel";
import { CheckReporter, connect, createRemoteEngine, type EngineThread } from "../link";
import { startWorker } from "../link/startWorker";

export interface OpenWorkplace extends Workplace {
  /** Starts the engine before it is asked for anything; where that fails, whoever asks first is told. */
  readonly warmUp: () => void;
}

export function openWorkplace(): OpenWorkplace {
  const workbook = new ExcelWorkbook();
  const reporter = new CheckReporter();
  let started: Promise<EngineThread> | null = null;
  const thread = (): Promise<EngineThread> => {
    started ??= startEngine(workbook, reporter, () => {
      started = null;
    });
    return started;
  };
  return {
    workbook,
    engine: createRemoteEngine(thread, reporter),
    warmUp: () => void thread().catch(() => undefined),
  };
}

/** @param forget is called when the engine is no more: the next call starts another */
async function startEngine(
  workbook: ExcelWorkbook,
  reporter: CheckReporter,
  forget: () => void,
): Promise<EngineThread> {
  const worker = startWorker(await loadSource(forget));
  const remote = connect<EngineThread>(worker, {
    report: (done: number) => reporter.report(done),
    ...screenOf(workbook),
  });
  worker.onBroken((error) => {
    forget();
    remote.$close(error);
  });
  return remote;
}

/** Its methods as functions of an object, for {@link connect}. */
function screenOf(workbook: ExcelWorkbook): ExcelScreen {
  return {
    traits: () => workbook.traits(),
    file: () => workbook.file(),
    look: (areas) => workbook.look(areas),
    frames: (names) => workbook.frames(names),
    bands: (wanted) => workbook.bands(wanted),
    apply: (edits, known) => workbook.apply(edits, known),
  };
}

/** Behind the first screen. Throws the Failure "part-missing" where the server does not give it (any more); asked again, it tries again. */
async function loadSource(forget: () => void): Promise<string> {
  try {
    return (await import("renkei-worker/taskpane")).default;
  } catch (cause) {
    forget();
    throw partMissing(cause);
  }
}
