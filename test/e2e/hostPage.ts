/** The page that stands for Excel on the web: a frame with the add-in, and the way of its messages to the host in Node. */
import { formatFrameName } from "../host/client/frameName";
import { hostOrigin } from "../host/excelHost";

/** Name of the function that the page has from the test: takes a message of the frame, gives the answer or null. */
export const answerName = "answerAddIn";

/** @param address of the add-in's page */
export function formatHostPage(address: string, locale: string): string {
  const name = formatFrameName(locale, hostOrigin).replaceAll('"', "&quot;");
  return `<!doctype html>
<html lang="${locale}">
  <meta charset="utf-8" />
  <title>Excel</title>
  <style>
    html, body { height: 100%; margin: 0; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
  </style>
  <iframe title="連携計画" name="${name}" src="${address}"></iframe>
  <script>
    const frame = document.querySelector("iframe");
    window.tellAddIn = (message) => frame.contentWindow.postMessage(message, "${new URL(address).origin}");
    addEventListener("message", async ({ source, data }) => {
      if (source !== frame.contentWindow || typeof data !== "string") return;
      const answer = await window.${answerName}(data);
      if (answer !== null) window.tellAddIn(answer);
    });
  </script>
</html>
`;
}

declare global {
  interface Window {
    /** Brings a message of the host to the add-in. */
    tellAddIn: (message: string) => void;
  }
}
