/**
 * Which part of taskpane.html is seen: the screens, or one of the notices that stand in it. Read by the gate too,
 * which runs in Internet Explorer 11, so only what that knows may be used here.
 */

/** The ids of the notices in taskpane.html; "screens" is the place of the screens. */
export type PagePart =
  "loading" | "old-excel" | "not-excel" | "blocked" | "unanswered" | "broken" | "screens";

const shownAttribute = "data-shown";

/** Shows one part of the page and hides the others. A screen reader speaks a notice when it appears (role="alert"). */
export function showPage(part: PagePart): void {
  const page = document.documentElement;
  const before = document.getElementById(shownPart());
  const now = document.getElementById(part);
  if (before !== null) before.setAttribute("hidden", "");
  if (now !== null) now.removeAttribute("hidden");
  page.setAttribute(shownAttribute, part);
}

/** The id of the part that is seen now. */
export function shownPart(): string {
  return document.documentElement.getAttribute(shownAttribute) ?? "loading";
}
