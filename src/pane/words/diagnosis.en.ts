/** Words of 自己診断, in English. */
import type { diagnosis as ja } from "./diagnosis.ja";

export const diagnosis: typeof ja = {
  diagnosis: {
    open: (version) => `Version ${version}: open the self-diagnosis`,
    title: "Self-diagnosis",
    intro:
      "Makes one sheet named 自己診断 in the workbook that is open and tries whether reading and writing work. The sheet is taken away at the end. No other sheet is written to.",
    advice:
      "Best done in a new, empty workbook. Afterwards Excel can no longer undo (Ctrl+Z) what was done before. Please do not edit cells meanwhile.",
    start: "Start",
    again: "Start again",
    save: "Save the results",
    saved: "Please send the saved file to the developers. It holds nothing of the workbook.",
    fileName: (date) => `renkei-diagnosis-${date}.json`,
    loading: "Getting ready.",
    running: (done, total, title) => `${done} of ${total}: ${title}`,
    stopping: "Stopping. The sheet that was made is taken away.",
    results: {
      ok: "OK",
      failed: "Failed",
      "not-applicable": "Not applicable",
      "not-run": "Not run",
    },
    summary: (ok, failed, other) =>
      `Diagnosis finished: ${failed === 0 ? "nothing failed" : `${failed} failed`} (${ok} OK, ${other} not applicable or not run).`,
    left: (name) =>
      `The sheet “${name}” is still there. Please delete it by its tab if it is not needed.`,
    list: "Steps",
    time: (milliseconds) => `${milliseconds} ms`,
    code: (code) => `Reason: ${code}`,
    difference: (at, expected, actual) => `${at}: should be “${expected}”, is “${actual}”`,
    more: (count) => `and ${count} more`,
  },
};
