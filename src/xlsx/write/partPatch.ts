/** Collects the changes to one small part, element by element; everything else of it stays byte for byte. */
import { escapeAttribute, withPrefix } from "./markup";
import type { PartElement, PartOutline } from "./partOutline";
import { applySplices, type Splice } from "./splice";

/** XML is given without prefix and gets the one of the part. An element is changed at most once in each way. */
export class PartPatch {
  private readonly splices: Splice[] = [];
  /** What goes behind the last child, by element. */
  private readonly appended = new Map<PartElement, string>();

  constructor(private readonly outline: PartOutline) {}

  /** The part as changed; the very array where nothing changed. */
  apply(): Uint8Array {
    const appended = [...this.appended].map(([element, xml]) => appendSplice(element, xml));
    return applySplices(this.outline.bytes, [...this.splices, ...appended]);
  }

  /** Adds XML behind the last child of an element. */
  append(element: PartElement, xml: string): void {
    if (xml === "") return;
    this.appended.set(element, (this.appended.get(element) ?? "") + this.prefixed(xml));
  }

  /** Adds XML among the children of an element: before the byte where one begins, behind the last when undefined. */
  insertBefore(parent: PartElement, place: number | undefined, xml: string): void {
    if (place === undefined) this.append(parent, xml);
    else this.insert(place, xml);
  }

  /** Puts other XML, perhaps none, in the place of an element. Equal XML is no change. */
  replace(element: PartElement, xml: string): void {
    this.splice(element.start, element.end, this.prefixed(xml));
  }

  remove(element: PartElement): void {
    this.splice(element.start, element.end, "");
  }

  /** Sets an attribute of an element that stays, or removes it (null). An equal value is no change. */
  setAttribute(element: PartElement, name: string, value: string | null): void {
    const present = element.attributes.get(name) ?? null;
    if (present === value) return;
    if (present === null) {
      const end = element.openEnd - (element.isEmpty ? 2 : 1);
      this.splice(end, end, ` ${name}="${escapeAttribute(value ?? "")}"`);
      return;
    }
    const { start, end } = this.locateAttribute(element, name);
    this.splice(start, end, value === null ? "" : ` ${name}="${escapeAttribute(value)}"`);
  }

  /**
   * Puts XML among the children of an element where a sequence wants it.
   * @param order names of all children in their order (an xsd:sequence)
   */
  insertInOrder(parent: PartElement, order: readonly string[], name: string, xml: string): void {
    if (xml === "") return;
    const later = new Set(order.slice(order.indexOf(name) + 1));
    const next = parent.children.find((child) => later.has(child.name));
    if (next === undefined) this.append(parent, xml);
    else this.insert(next.start, xml);
  }

  private insert(at: number, xml: string): void {
    this.splice(at, at, this.prefixed(xml));
  }

  private splice(start: number, end: number, text: string): void {
    const bytes = this.outline.bytes.subarray(start, end);
    if (new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) !== text) {
      this.splices.push({ start, end, text });
    }
  }

  private prefixed(xml: string): string {
    return withPrefix(xml, this.outline.prefix);
  }

  /** Bytes of an attribute in its open tag, white space before it included. */
  private locateAttribute(element: PartElement, name: string): { start: number; end: number } {
    const { start, openEnd } = element;
    // One character a byte, so that indexes are offsets.
    const open = Array.from(this.outline.bytes.subarray(start, openEnd), (byte) =>
      String.fromCharCode(byte),
    ).join("");
    const match = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u").exec(open);
    if (match === null) throw new Error(`no attribute ${name} in ${open}`);
    return { start: start + match.index, end: start + match.index + match[0].length };
  }
}

function appendSplice(element: PartElement, xml: string): Splice {
  const { closeStart, openEnd, isEmpty, qualifiedName } = element;
  if (!isEmpty) return { start: closeStart, end: closeStart, text: xml };
  return { start: openEnd - 2, end: openEnd, text: `>${xml}</${qualifiedName}>` };
}
