/** What axe finds on a page, with the colours of a real browser (WCAG 2.2 and good practice). */
import axe from "axe-core";
import type { Frame } from "playwright-core";

/** Each as the rule's name and what it is about; empty where all is well. @param rules those alone, by their ids; absent: all */
export async function listViolations(
  pane: Frame,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // The page's policy lets no script of ours in; what the browser's own tools run is not bound by it.
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe.source);
  return pane.evaluate(async (ids) => {
    // Fluent UI's stops at the edges of a trap, which hand the focus on at once.
    const page = { exclude: "[data-tabster-dummy]" };
    const { violations } = await window.axe.run(page, {
      resultTypes: ["violations"],
      ...(ids !== null && { runOnly: [...ids] }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  }, rules ?? null);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
