/** The looks that a person may have asked the system for. */
import type { Frame, Page } from "playwright-core";

export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "a light contrast theme": { colorScheme: "light", forcedColors: "active" },
  "a dark contrast theme": { colorScheme: "dark", forcedColors: "active" },
} as const;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];

/** Excel tells of no change of its look: the pane asks when it is entered. */
export async function wear(page: Page, pane: Frame, look: LookName): Promise<void> {
  await page.emulateMedia(looks[look]);
  await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  // Colours pass over to the new ones, however quickly.
  await pane.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
