/** 自己診断 as it runs: what is done so far, how it is stopped, and the report that can be saved. */
import { useRef, useState } from "react";
import type { DiagnosisHost } from "../../app/diagnosis/diagnosisHost";
import { formatReport, type DiagnosisReport } from "../../app/diagnosis/diagnosisReport";
import { runDiagnosis, type DiagnosisProgress } from "../../app/diagnosis/runDiagnosis";
import { Failure } from "../../core";
import { usePaneTools } from "../paneTools";

export interface Diagnosis {
  readonly state: DiagnosisState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly save: () => void;
}

export type DiagnosisState =
  | { readonly kind: "idle" }
  | { readonly kind: "loading" }
  | { readonly kind: "running"; readonly progress: DiagnosisProgress; readonly isStopping: boolean }
  | { readonly kind: "finished"; readonly report: DiagnosisReport; readonly isSaved: boolean }
  /** What the diagnosis takes did not come. */
  | { readonly kind: "unavailable"; readonly failure: Failure }
  | { readonly kind: "broken"; readonly error: unknown };

export function useDiagnosis(loadHost: () => Promise<DiagnosisHost>): Diagnosis {
  const { version, language, today, saveFile, words } = usePaneTools();
  const [state, setState] = useState<DiagnosisState>({ kind: "idle" });
  const isStopping = useRef(false);
  const start = async (): Promise<void> => {
    isStopping.current = false;
    setState({ kind: "loading" });
    try {
      const report = await runDiagnosis({
        host: await loadHost(),
        version,
        language,
        now: () => Date.now(),
        onProgress: (progress) =>
          setState({ kind: "running", progress, isStopping: isStopping.current }),
        isStopped: () => isStopping.current,
      });
      setState({ kind: "finished", report, isSaved: false });
    } catch (error) {
      setState(
        error instanceof Failure
          ? { kind: "unavailable", failure: error }
          : { kind: "broken", error },
      );
    }
  };
  const stop = (): void => {
    isStopping.current = true;
    setState((before) => (before.kind === "running" ? { ...before, isStopping: true } : before));
  };
  const save = (): void => {
    if (state.kind !== "finished") return;
    saveFile(words.diagnosis.fileName(today()), formatReport(state.report));
    setState({ ...state, isSaved: true });
  };
  // The pane's boundary shows it, like a bug in a screen.
  if (state.kind === "broken") throw state.error;
  return { state, start, stop, save };
}
