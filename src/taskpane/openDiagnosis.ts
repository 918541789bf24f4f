/** Excel as 自己診断 has it: on the page's own thread, where what goes wrong can be told from what goes between two threads. */
import type { DiagnosisHost } from "../app/diagnosis/diagnosisHost";
import { hostCodeOf, openExcelPort, readExcelFacts } from "../excel";

export function openDiagnosis(): DiagnosisHost {
  return {
    open: openExcelPort,
    facts: async () => ({
      ...(await readExcelFacts(() => Date.now())),
      browser: navigator.userAgent,
    }),
    codeOf: hostCodeOf,
  };
}
