/** Joins Excel's page to the host in Node: the frame's messages go to it, its answers and news come back. */
import type { Page } from "playwright-core";
import type { ExcelHost } from "../host/excelHost";
import { answerName } from "./hostPage";

/** Call before the page is loaded. The returned function makes the host wait, and returns how it goes on. */
export async function connectHost(page: Page, host: ExcelHost): Promise<() => () => void> {
  let ready = Promise.resolve();
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
  return () => {
    let goOn: () => void = () => undefined;
    ready = new Promise((resolve) => (goOn = resolve));
    return () => goOn();
  };
}
