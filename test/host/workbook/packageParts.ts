/** The parts of a workbook file, as bytes until somebody asks for a tree, and the relationships between them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { relationshipsPartOf, resolveTarget } from "../../../src/xlsx/package/partName";
import { childrenNamed, formatXml, makeElement, parseXml, type XmlElement } from "./xmlTree";

export interface PartRelation {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  /** Name of the target part, or an outside address. */
  readonly target: string;
}

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
/** 1980-01-01, the first day of zip: the same workbook gives the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

export class PackageParts {
  private readonly bytes: Map<string, Uint8Array>;
  private readonly trees = new Map<string, XmlElement>();

  constructor(file: Uint8Array) {
    // Some writers separate folders as Windows does.
    const entries = Object.entries(unzipSync(file));
    this.bytes = new Map(entries.map(([name, bytes]) => [name.replaceAll("\\", "/"), bytes]));
  }

  has(part: string): boolean {
    return this.bytes.has(part) || this.trees.has(part);
  }

  names(): string[] {
    return [...new Set([...this.bytes.keys(), ...this.trees.keys()])];
  }

  /** The tree of a part for reading; what is changed in it is not saved before {@link put}. */
  parse(part: string): XmlElement {
    const known = this.trees.get(part);
    if (known !== undefined) return known;
    const content = this.bytes.get(part);
    if (content === undefined) throw new Error(`The file has no part ${part}.`);
    return parseXml(strFromU8(content));
  }

  /** Sets a part; a tree is written when the package is saved. */
  put(part: string, content: XmlElement | string): void {
    this.trees.set(part, typeof content === "string" ? parseXml(content) : content);
  }

  remove(part: string): void {
    this.trees.delete(part);
    this.bytes.delete(part);
  }

  /** Relationships of a part, "" for the package. */
  relations(part: string): PartRelation[] {
    const rels = relationshipsPartOf(part);
    if (!this.has(rels)) return [];
    return childrenNamed(this.parse(rels), "Relationship").map(({ attributes }) => {
      const type = attributes.get("Type") ?? "";
      const target = attributes.get("Target") ?? "";
      const isOutside = attributes.get("TargetMode") === "External";
      return {
        id: attributes.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isOutside ? target : resolveTarget(part, target),
      };
    });
  }

  /** The part that a part is related to in a way, or null. */
  related(part: string, kind: string): string | null {
    const found = this.relations(part).find((one) => one.kind === kind && this.has(one.target));
    return found?.target ?? null;
  }

  /** Relates a part to another by an absolute target; the new relationship's id. */
  relate(part: string, kind: string, target: string): string {
    const rels = relationshipsPartOf(part);
    const root = this.has(rels)
      ? this.parse(rels)
      : makeElement("Relationships", [["xmlns", relationsNamespace]]);
    const taken = new Set(this.relations(part).map(({ id }) => id));
    const id = firstFree((number) => `rId${number}`, taken);
    const type = `${relationTypes}/${kind}`;
    const attributes = [
      ["Id", id],
      ["Type", type],
      ["Target", `/${target}`],
    ] as const;
    root.children.push(makeElement("Relationship", attributes));
    this.put(rels, root);
    return id;
  }

  unrelate(part: string, target: string): void {
    const rels = relationshipsPartOf(part);
    if (!this.has(rels)) return;
    const gone = new Set(
      this.relations(part)
        .filter((one) => one.target === target)
        .map(({ id }) => id),
    );
    const root = this.parse(rels);
    root.children = root.children.filter(
      (child) => typeof child === "string" || !gone.has(child.attributes.get("Id") ?? ""),
    );
    this.put(rels, root);
  }

  /** Says what kind of content a part has, or with null that it is gone. */
  setContentType(part: string, type: string | null): void {
    const root = this.parse("[Content_Types].xml");
    root.children = root.children.filter(
      (child) => typeof child === "string" || child.attributes.get("PartName") !== `/${part}`,
    );
    if (type !== null) {
      const attributes = [
        ["PartName", `/${part}`],
        ["ContentType", type],
      ] as const;
      root.children.push(makeElement("Override", attributes));
    }
    this.put("[Content_Types].xml", root);
  }

  /** A name for a new part: "xl/worksheets/sheet4.xml" for "xl/worksheets/sheet#.xml". */
  freeName(pattern: string): string {
    return firstFree((number) => pattern.replace("#", String(number)), new Set(this.names()));
  }

  /** The bytes of the file as it is now. */
  zip(): Uint8Array {
    const parts = this.names().map((name) => [name, this.content(name)] as const);
    return zipSync(Object.fromEntries(parts), { mtime: noDay, level: 1 });
  }

  private content(name: string): Uint8Array {
    const tree = this.trees.get(name);
    return tree === undefined
      ? (this.bytes.get(name) ?? new Uint8Array())
      : strToU8(formatXml(tree));
  }
}

function firstFree(name: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(name(number))) number += 1;
  return name(number);
}
