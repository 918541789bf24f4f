/** Walks with a key, as whoever has no mouse. */
import type { Frame, Page } from "playwright-core";

/** Presses a key until what has the focus bears a name; no way leads further than 40 stops. */
export async function walkTo(page: Page, pane: Frame, name: RegExp, key = "Tab"): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press(key);
    if (name.test(await nameOfFocused(pane))) return;
  }
  throw new Error(`${key} does not lead to ${String(name)}.`);
}

export function nameOfFocused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
  });
}
