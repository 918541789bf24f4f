/**
 * Looks as rules of a style sheet. A sheet has a dozen looks and a thousand cells in sight: with a class for each look, a cell
 * that comes into sight carries four numbers and a name, not twenty properties (which took a third of the time of scrolling).
 */
import type { CSSProperties } from "react";

/** Properties whose numbers are no pixels. */
const plainNumbers: ReadonlySet<string> = new Set(["lineHeight", "fontWeight", "zIndex"]);

let count = 0;

export class LookRules {
  readonly #prefix = `look${(count += 1)}`;
  readonly #names = new Map<string, string>();
  readonly #uses = new WeakMap<object, Map<string, string>>();
  #sheet: CSSStyleSheet | null = null;

  /** The class that a look has in one use of it; `make` is asked the first time only. */
  classOf(look: object, use: string, make: () => CSSProperties): string {
    const uses = this.#uses.get(look) ?? new Map<string, string>();
    this.#uses.set(look, uses);
    const known = uses.get(use);
    if (known !== undefined) return known;
    const name = this.classFor(make());
    uses.set(use, name);
    return name;
  }

  /** The class of properties; the same one for the same properties. */
  classFor(style: CSSProperties): string {
    const css = formatCss(style);
    const known = this.#names.get(css);
    if (known !== undefined) return known;
    const name = `${this.#prefix}-${this.#names.size}`;
    this.#names.set(css, name);
    if (this.#sheet !== null) insertRule(this.#sheet, name, css);
    return name;
  }

  /** Puts the rules on a page; the returned function takes them off. */
  attach(page: Document): () => void {
    const element = page.createElement("style");
    page.head.append(element);
    this.#sheet = element.sheet;
    if (this.#sheet !== null) {
      for (const [css, name] of this.#names) insertRule(this.#sheet, name, css);
    }
    return () => {
      this.#sheet = null;
      element.remove();
    };
  }
}

function insertRule(sheet: CSSStyleSheet, name: string, css: string): void {
  sheet.insertRule(`.${name}{${css}}`, sheet.cssRules.length);
}

function formatCss(style: CSSProperties): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${dashed(name)}:${formatValue(name, value)}`)
    .join(";");
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** What a workbook says of a look (a font's name) stays one value: it ends no declaration. */
function formatValue(name: string, value: unknown): string {
  if (typeof value === "number" && !plainNumbers.has(name)) return `${value}px`;
  return String(value).replace(/[;{}]/gu, "");
}
