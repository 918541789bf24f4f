/** One list of a styleSheet part (fonts, fills, borders, cellXfs): its items, and those added to it once each. */
import { canonicalForm, formatElement, type XmlElement } from "./element";
import { tag } from "./markup";
import type { PartPatch } from "./partPatch";
import {
  childNamed,
  parseElement,
  readElement,
  type PartElement,
  type PartOutline,
} from "./partOutline";

/** ECMA-376 part 1, 18.8.39 (CT_Stylesheet). */
export const styleSheetOrder: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export class StyleCollection {
  private readonly element: PartElement | undefined;
  private readonly items: (XmlElement | undefined)[];
  private readonly added: XmlElement[] = [];
  private indexes: Map<string, number> | undefined;

  /** @param defaults what the list holds, as XML, where the part has no such list */
  constructor(
    private readonly outline: PartOutline,
    private readonly name: string,
    private readonly defaults: readonly string[],
  ) {
    this.element = childNamed(outline.root, name);
    this.items =
      this.element === undefined
        ? defaults.map((xml) => parseElement(xml, outline.part))
        : this.element.children.map(() => undefined);
  }

  get length(): number {
    return this.items.length;
  }

  /** The item at an index; undefined beyond the end. */
  item(index: number): XmlElement | undefined {
    const located = this.element?.children[index];
    return (this.items[index] ??=
      located === undefined ? undefined : readElement(this.outline, located));
  }

  /** The index of an item equal to this one; it is added at the end where there is none. */
  intern(item: XmlElement): number {
    const key = canonicalForm(item);
    const known = this.indexByForm().get(key);
    if (known !== undefined) return known;
    const index = this.items.push(item) - 1;
    this.added.push(item);
    this.indexByForm().set(key, index);
    return index;
  }

  /** Writes what was added into the part. */
  writeTo(patch: PartPatch): void {
    if (this.added.length === 0) return;
    const written = this.added.map(formatElement).join("");
    const { element, name } = this;
    if (element === undefined) {
      const list = tag(name, { count: this.items.length }, this.defaults.join("") + written);
      patch.insertInOrder(this.outline.root, styleSheetOrder, name, list);
      return;
    }
    patch.append(element, written);
    if (element.attributes.has("count")) {
      patch.setAttribute(element, "count", String(this.items.length));
    }
  }

  private indexByForm(): Map<string, number> {
    if (this.indexes !== undefined) return this.indexes;
    this.indexes = new Map();
    for (let index = this.items.length - 1; index >= 0; index--) {
      const item = this.item(index);
      if (item !== undefined) this.indexes.set(canonicalForm(item), index);
    }
    return this.indexes;
  }
}
