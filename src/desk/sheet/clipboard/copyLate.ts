/** Puts a text on the clipboard that was not there yet when the event "copy" asked for it. */
import type { Words } from "../../../core";

export const copyRefused: Words = {
  ja: "コピーできませんでした。範囲を小さくして、もう一度コピーしてください。",
  en: "The cells were not copied. Please select fewer of them and copy again.",
};

/**
 * Asks the browser to copy once more, and answers that. `navigator.clipboard` would be the newer way, but pages that come by plain
 * http have none (W3C, Clipboard API and events: [SecureContext]). To be called within seconds of a key press, or the browser refuses:
 * gives whether it did it.
 */
export function copyLate(text: string): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    // What is selected by now may be something else.
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    isCopied = true;
  };
  document.addEventListener("copy", answer, { capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without a secure context
  document.execCommand("copy");
  document.removeEventListener("copy", answer, { capture: true });
  return isCopied;
}
