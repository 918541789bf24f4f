/** Custom XML parts of the workbook. */
import { formatElement } from "../workbook/xmlTree";
import { namespaceOf, type CustomXmlData } from "../workbook/customXmlParts";
import { invalidArgument, itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requireText } from "./wireValues";

class CustomXmlPart extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly data: CustomXmlData,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "CustomXmlPart";
  }
  override get scalars(): readonly string[] {
    return ["Id", "NamespaceUri"];
  }
  override identity(): { readonly Id: string } {
    return { Id: this.data.id };
  }
  get Id(): string {
    return this.data.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.data.root);
  }
  GetXml(): string {
    return formatElement(this.session.book.customXml.read(this.data.part));
  }
  SetXml(xml: unknown): void {
    const text = requireText(xml, "CustomXmlPart.setXml");
    refuseBrokenXml("CustomXmlPart.setXml", () =>
      this.session.book.customXml.set(this.data.part, text),
    );
  }
  Delete(): void {
    this.session.book.customXml.remove(this.data.part);
  }
}

/** Parts of one namespace, or all of them. */
abstract class CustomXmlPartList extends ExcelObject {
  /** @param namespace of the parts that are meant; null for all */
  constructor(
    session: ExcelSession,
    private readonly namespace: string | null,
  ) {
    super(session);
  }
  override items(): CustomXmlPart[] {
    return this.session.book.customXml
      .list()
      .filter(({ root }) => this.namespace === null || namespaceOf(root) === this.namespace)
      .map((data) => new CustomXmlPart(this.session, data));
  }
  override itemAt(key: unknown): CustomXmlPart {
    return this.GetItem(key);
  }
  GetItem(key: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(key);
    if (part === null) throw itemNotFound(`${this.typeName}.getItem`);
    return part;
  }
  GetItemOrNullObject(key: unknown): CustomXmlPart | null {
    const id = requireText(key, `${this.typeName}.getItem`).toLowerCase();
    return this.items().find((part) => part.Id.toLowerCase() === id) ?? null;
  }
  GetCount(): number {
    return this.items().length;
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartList {
  override get typeName(): string {
    return "CustomXmlPartScopedCollection";
  }
  /** Exactly one part, or an error ("CustomXmlPartScopedCollection.getOnlyItem"). */
  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (part === null) throw itemNotFound("CustomXmlPartScopedCollection.getOnlyItem");
    return part;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, second] = this.items();
    return first === undefined || second !== undefined ? null : first;
  }
}

export class CustomXmlPartCollection extends CustomXmlPartList {
  constructor(session: ExcelSession) {
    super(session, null);
  }
  override get typeName(): string {
    return "CustomXmlPartCollection";
  }
  Add(xml: unknown): CustomXmlPart {
    const location = "CustomXmlPartCollection.add";
    const text = requireText(xml, location);
    const { customXml } = this.session.book;
    const id = refuseBrokenXml(location, () => customXml.add(text));
    return this.GetItem(id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    const text = requireText(namespace, "CustomXmlPartCollection.getByNamespace");
    return new CustomXmlPartScopedCollection(this.session, text);
  }
}

function refuseBrokenXml<T>(location: string, write: () => T): T {
  try {
    return write();
  } catch {
    throw invalidArgument(location); // The parser's words are about this host; Excel says no more either.
  }
}
