/** Sees to it that no work is lost when the page goes away: the browser asks, and what is to be kept is kept at once. */
import type { DeskFiles } from "./deskFiles";

/** Returns how to stop. */
export function guardWork(files: DeskFiles): () => void {
  const stops = [
    listen(window, "beforeunload", (event) => {
      // The browser has words of its own for the question.
      if (files.state.documents.some(({ isUnsaved }) => isUnsaved)) event.preventDefault();
    }),
    listen(document, "visibilitychange", () => {
      if (document.visibilityState === "hidden") void files.keepNow();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
