/**
 * Texts that keep a colour of their own in a contrast theme. Browsers cannot be made to wear Windows' Aquatic, Desert,
 * Dusk or Night sky; but where all colours are those of the system, each theme's own pairs are what is seen.
 */
import type { Frame } from "playwright-core";

/** As "text: colour on ground"; empty where the theme decides all. Call it with forced colours. */
export function listOwnColors(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const names = "Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText Field";
    const more = "FieldText Highlight HighlightText SelectedItem SelectedItemText GrayText";
    const probe = document.body.appendChild(document.createElement("i"));
    const themed = new Set(
      `${names} ${more}`.split(" ").map((name) => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      const isClear = backgroundColor.endsWith(", 0)");
      if (!isClear || element.parentElement === null) return backgroundColor;
      return groundOf(element.parentElement);
    };
    const isThemed = (color: string): boolean => themed.has(color) || color.endsWith(", 0)");
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && [...element.childNodes].some(isText))
      .map((element) => ({ element, ground: groundOf(element) }))
      .map(({ element, ground }) => ({ element, ground, color: getComputedStyle(element).color }))
      .filter(({ ground, color }) => !isThemed(color) || !isThemed(ground))
      .map(({ element, ground, color }) => `${element.textContent}: ${color} on ${ground}`);

    function isText(node: Node): boolean {
      return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "";
    }
  });
}
