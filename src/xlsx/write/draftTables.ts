/** The formats and texts of an existing workbook, opened when first needed and written back when all is known. */
import type { WorkbookPart } from "../package/workbookPart";
import { tag } from "./markup";
import type { PackageDraft } from "./packageDraft";
import { addParts, freePartNames } from "./packageParts";
import { StringTable } from "./stringTable";
import { StyleTable } from "./styleTable";
import { WorkbookTables } from "./workbookTables";
import type { WorkbookDialect } from "./workbookDialect";
import { xmlDeclaration } from "./worksheetMarkup";

export class DraftTables {
  private opened: WorkbookTables | undefined;

  /** What stands in for the styles of a workbook that has none. */
  private readonly emptyStyles: Uint8Array;

  constructor(
    private readonly draft: PackageDraft,
    private readonly workbook: WorkbookPart,
    private readonly dialect: WorkbookDialect,
  ) {
    const root = tag("styleSheet", { xmlns: dialect.mainNamespace });
    this.emptyStyles = new TextEncoder().encode(xmlDeclaration + root);
  }

  get tables(): WorkbookTables {
    return (this.opened ??= this.open());
  }

  /** Writes what was added into the draft. */
  write(): void {
    if (this.opened === undefined) return;
    const { styles, strings } = this.opened;
    const { stylesPart, sharedStringsPart } = this.workbook;
    if (strings !== null && sharedStringsPart !== null) {
      this.draft.write(sharedStringsPart, strings.apply());
    }
    const content = styles.apply();
    if (stylesPart !== null) this.draft.write(stylesPart, content);
    else if (content !== this.emptyStyles) this.addStyles(content);
  }

  private open(): WorkbookTables {
    const { stylesPart, sharedStringsPart } = this.workbook;
    const styles = stylesPart === null ? this.emptyStyles : this.draft.read(stylesPart);
    const strings =
      sharedStringsPart === null
        ? null
        : new StringTable(this.draft.read(sharedStringsPart), sharedStringsPart);
    return new WorkbookTables(new StyleTable(styles, stylesPart ?? "styles.xml"), strings);
  }

  private addStyles(content: Uint8Array): void {
    const folder = this.workbook.part.slice(0, this.workbook.part.lastIndexOf("/") + 1);
    const names = this.draft.has(`${folder}styles.xml`)
      ? freePartNames(this.draft, `${folder}styles`, ".xml", 1)
      : [`${folder}styles.xml`];
    addParts(this.draft, {
      names,
      contents: [content],
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
      source: this.workbook.part,
      relationshipType: this.dialect.relationshipType("styles"),
    });
  }
}
