/** The custom XML parts of a workbook, each with the id by which the API knows it. */
import { makeElement, parseXml, type XmlElement } from "./xmlTree";
import type { PackageParts } from "./packageParts";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export interface CustomXmlData {
  /** A GUID in braces. */
  readonly id: string;
  readonly part: string;
  readonly root: XmlElement;
}

export class CustomXmlParts {
  private nextId = 1;

  constructor(
    private readonly parts: PackageParts,
    private readonly workbookPart: string,
  ) {}

  /** All parts, in the order in which they were added. */
  list(): CustomXmlData[] {
    return this.parts
      .relations(this.workbookPart)
      .filter(({ kind, target }) => kind === "customXml" && this.parts.has(target))
      .map(({ target }) => ({
        id: this.idOf(target),
        part: target,
        root: this.parts.parse(target),
      }));
  }

  /** Adds a part. Throws where the text is no XML. */
  add(xml: string): string {
    const root = parseXml(xml);
    const part = this.parts.freeName("customXml/item#.xml");
    const properties = this.parts.freeName("customXml/itemProps#.xml");
    const id = this.freeId();
    const attributes = [
      ["xmlns:ds", propertiesNamespace],
      ["ds:itemID", id],
    ] as const;
    this.parts.put(part, root);
    this.parts.put(properties, makeElement("ds:datastoreItem", attributes));
    this.parts.setContentType(properties, propertiesType);
    this.parts.setContentType(part, "application/xml");
    this.parts.relate(part, "customXmlProps", properties);
    this.parts.relate(this.workbookPart, "customXml", part);
    return id;
  }

  /** The root of a part as it is now. */
  read(part: string): XmlElement {
    return this.parts.parse(part);
  }

  set(part: string, xml: string): void {
    this.parts.put(part, parseXml(xml));
  }

  remove(part: string): void {
    const properties = this.parts.related(part, "customXmlProps");
    for (const name of properties === null ? [part] : [part, properties]) {
      this.parts.setContentType(name, null);
      this.parts.remove(name);
    }
    this.parts.unrelate(this.workbookPart, part);
  }

  private idOf(part: string): string {
    const properties = this.parts.related(part, "customXmlProps");
    const id =
      properties === null ? undefined : this.parts.parse(properties).attributes.get("ds:itemID");
    return id ?? part;
  }

  private freeId(): string {
    const taken = new Set(this.list().map(({ id }) => id));
    for (;;) {
      const id = `{0000000A-0000-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** The namespace of a part's root element; "" where it has none. */
export function namespaceOf(root: XmlElement): string {
  const colon = root.name.indexOf(":");
  const declaration = colon === -1 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`;
  return root.attributes.get(declaration) ?? "";
}
