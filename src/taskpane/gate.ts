/**
 * The first script of the page, which runs in any browser since Internet Explorer 11: says so when the screens cannot come,
 * because the browser in Excel is too old for them, or because Excel did not answer in time (blocked network).
 */
import { showPage, shownPart } from "./showPage";

/** Microsoft's own advice for a page whose office.js never answers ("Connect to JavaScript frameworks"). */
const patience = 10_000;

openGate();

function openGate(): void {
  if (!canRunScreens()) showPage("old-excel");
  else window.setTimeout(giveUp, patience);
}

/** Excel may still answer later; the screens then take the place of the notice. */
function giveUp(): void {
  if (shownPart() === "loading") showPage("unanswered");
}

/**
 * Whether the browser knows what the product is built for (Edge 109, Safari 16.4): looking behind in patterns came
 * last of what we use. Syntax older browsers lack cannot be asked for here, as the page forbids eval.
 */
function canRunScreens(): boolean {
  try {
    return new RegExp("(?<=年)度", "u").test("年度") && typeof structuredClone === "function";
  } catch {
    return false;
  }
}
