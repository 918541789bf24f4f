/** The formats and texts of one workbook while it is written: what its cells refer to by number. */
import type { RunSpec, StyleSpec } from "../../core";
import { runElement, styledRunProperties } from "./fontElement";
import { tag, textElement } from "./markup";
import type { SheetTables, StoredText } from "./sheetDataMarkup";
import type { StringTable } from "./stringTable";
import type { StyleTable } from "./styleTable";

export class WorkbookTables implements SheetTables {
  /** Plain texts stored so far: a sheet has ○ in a thousand cells. */
  private readonly storedTexts = new Map<string, StoredText>();

  /** @param strings null for a workbook without shared strings: its texts stand in the cells */
  constructor(
    readonly styles: StyleTable,
    readonly strings: StringTable | null,
  ) {}

  internStyle(style: StyleSpec): number {
    return this.styles.internStyle(style);
  }

  internText(text: string): StoredText {
    const known = this.storedTexts.get(text);
    if (known !== undefined) {
      this.strings?.countReferences(1);
      return known;
    }
    const stored = this.store(textElement(text));
    this.storedTexts.set(text, stored);
    return stored;
  }

  internRuns(runs: readonly RunSpec[], style: StyleSpec): StoredText {
    const base = this.styles.fontOf(0);
    const written = runs
      .filter(({ text }) => text !== "")
      .map((run) => runElement(styledRunProperties(base, style, run), textElement(run.text)));
    return this.store(written.join(""));
  }

  /** Stores what stands inside an `<si>` or `<is>`, and counts the cell that refers to it. */
  store(content: string): StoredText {
    if (this.strings === null) return { type: "inlineStr", content: tag("is", {}, content) };
    const index = this.strings.intern(tag("si", {}, content));
    this.strings.countReferences(1);
    return { type: "s", content: tag("v", {}, String(index)) };
  }
}
