/** The font of a range. */
import type { FontLook } from "../workbook/cellLook";
import { intersect } from "./areaText";
import { parseFont } from "./changeLook";
import { LookObject } from "./lookObject";
import { hasSeveralLooks, recolorRuns } from "./mixedText";

/** A font; parts of texts that have other looks than their cells make it mixed. */
export class RangeFont extends LookObject {
  override get typeName(): string {
    return "RangeFont";
  }
  override get scalars(): readonly string[] {
    return ["Name", "Size", "Color", "Bold", "Italic", "Underline", "Strikethrough"];
  }

  get Name(): string | null {
    return this.common(({ font }) => font.name);
  }
  set Name(value: unknown) {
    this.set("name", value);
  }
  get Size(): number | null {
    return this.common(({ font }) => font.size);
  }
  set Size(value: unknown) {
    this.set("size", value);
  }
  get Color(): string | null {
    return this.hasMixedText() ? null : this.common(({ font }) => font.color);
  }
  set Color(value: unknown) {
    this.set("color", value);
  }
  get Bold(): boolean | null {
    return this.hasMixedText() ? null : this.common(({ font }) => font.bold);
  }
  set Bold(value: unknown) {
    this.set("bold", value);
  }
  get Italic(): boolean | null {
    return this.common(({ font }) => font.italic);
  }
  set Italic(value: unknown) {
    this.set("italic", value);
  }
  get Underline(): string | null {
    return this.common(({ font }) => font.underline);
  }
  set Underline(value: unknown) {
    this.set("underline", value);
  }
  get Strikethrough(): boolean | null {
    return this.common(({ font }) => font.strikethrough);
  }
  set Strikethrough(value: unknown) {
    this.set("strikethrough", value);
  }
  get Subscript(): boolean | null {
    return this.common(({ font }) => font.subscript);
  }
  set Subscript(value: unknown) {
    this.set("subscript", value);
  }
  get Superscript(): boolean | null {
    return this.common(({ font }) => font.superscript);
  }
  set Superscript(value: unknown) {
    this.set("superscript", value);
  }

  /** A look of the whole cell takes the place of what its runs had. */
  private set(name: keyof FontLook, value: unknown): void {
    const font = parseFont({ [name]: value }, `RangeFont.${name}`);
    this.change({ font });
    const { sheet } = this.place;
    for (const { row, column, cell } of [...sheet.cells.all(this.area)]) {
      if (cell.rich !== null) sheet.setCell(row, column, recolorRuns(cell, font));
    }
  }

  private hasMixedText(): boolean {
    const { sheet } = this.place;
    const used = sheet.cells.usedArea(true);
    const looked = used === null ? null : intersect(this.area, used);
    if (looked === null) return false;
    for (let row = looked.top; row <= looked.bottom; row++) {
      for (let column = looked.left; column <= looked.right; column++) {
        const cell = sheet.cells.get(row, column);
        if (cell !== undefined && hasSeveralLooks(this.session.book, cell)) return true;
      }
    }
    return false;
  }
}
