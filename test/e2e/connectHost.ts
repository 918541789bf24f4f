/** Joins Excel's page to the host in Node: the frame's messages go to it, its answers and news come back. */
import type { Page } from "playwright-core";
import type { ExcelHost } from "../host/excelHost";
import { answerName } from "./hostPage";

/** Call before the page is loaded. A host that holds its answers gives them when the returned function is called. */
export async function connectHost(
  page: Page,
  host: ExcelHost,
  holdsAnswers = false,
): Promise<() => void> {
  let release: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (release = resolve));
  if (!holdsAnswers) release();
  await page.exposeFunction(answerName, async (message: string) => {
    await ready;
    return host.answer(message);
  });
  host.connect((news) => {
    page
      .evaluate((message) => window.tellAddIn(message), news)
      .catch((error: unknown) => {
        // A page that is closed needs no news; anything else is a mistake of the host's.
        if (!page.isClosed()) host.bugs.push(error);
      });
  });
  return release;
}
