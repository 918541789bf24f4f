/** Words of a document on the desk, in English. */
import type { work as ja } from "./work.ja";

export const work: typeof ja = {
  severity: { error: "Error", warning: "Warning", info: "Note" },
  rehearsal: "Nothing is written yet",
  rehearsalHint:
    "The sheet shows how it would be. Please choose Write or Cancel in the check panel.",
  refused: "This could not be entered",
  several: (count) => `${count} things to know about what was entered`,
  close: "Close",
  zoom: "Zoom",
  percent: (percent) => `${percent}%`,
};
