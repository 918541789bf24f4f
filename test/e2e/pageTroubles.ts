/** What may not happen on a page: errors in its log (breaches of its policy are among them), bugs, requests to elsewhere. */
import type { Page } from "playwright-core";

/** Collects what goes wrong on a page, as texts. @param expected matches what belongs to what is tried out */
export function listTroubles(page: Page, expected?: RegExp): string[] {
  const troubles: string[] = [];
  const add = (trouble: string): void => {
    if (expected?.test(trouble) !== true) troubles.push(trouble);
  };
  page.on("console", (message) => {
    if (message.type() === "error") add(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => add(`bug: ${error.stack ?? error.message}`));
  page.on("crash", () => add("The page crashed."));
  return troubles;
}
