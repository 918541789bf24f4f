/** Somebody who works in the same workbook by hand: the user, or a colleague who has it open too. */
import { parseArea } from "./areaText";
import { Range } from "./range";
import { Worksheet } from "./worksheet";
import type { ExcelSession, Source } from "./excelSession";
import type { UndoMeter } from "./undoMeter";

export class Person {
  constructor(
    private readonly session: ExcelSession,
    private readonly source: Source,
    private readonly undo: UndoMeter,
  ) {}

  /** Types a value or a formula into each cell of an area ("取組一覧", "B5"). */
  type(sheet: string, address: string, value: string | number | boolean): void {
    this.act(() => {
      this.range(sheet, address).Values = value;
    });
  }

  /** Inserts whole rows before a row; numbers as Excel shows them, from 1. */
  insertRows(sheet: string, before: number, count = 1): void {
    this.act(() => this.range(sheet, `${before}:${before + count - 1}`).Insert("Down"));
  }

  deleteRows(sheet: string, first: number, count = 1): void {
    this.act(() => this.range(sheet, `${first}:${first + count - 1}`).Delete("Up"));
  }

  hideRows(sheet: string, first: number, last: number): void {
    this.act(() => {
      this.range(sheet, `${first}:${last}`).RowHidden = true;
    });
  }

  /** Sets a filter over an area and hides rows of it by some criterion; numbers from 1. */
  filter(sheet: string, address: string, hidden: readonly number[]): void {
    this.act(() => {
      const { sheet: model } = this.range(sheet, address);
      const filter = model.ensure("autoFilter");
      filter.attributes.set("ref", address);
      filter.children = [
        { name: "filterColumn", attributes: new Map([["colId", "0"]]), children: [] },
      ];
    });
    for (const row of hidden) this.hideRows(sheet, row, row);
  }

  protect(sheet: string, password = ""): void {
    this.act(() => this.worksheet(sheet).Protection.Protect(null, password));
  }

  /** Locks or unlocks cells; on a sheet that is protected only locked ones refuse. */
  setLocked(sheet: string, address: string, isLocked: boolean): void {
    this.act(() => {
      this.range(sheet, address).Format.Protection.Locked = isLocked;
    });
  }

  lockStructure(): void {
    this.session.book.isStructureLocked = true;
  }

  rename(sheet: string, name: string): void {
    this.act(() => {
      this.worksheet(sheet).Name = name;
    });
  }

  /** Writes into all custom XML parts, as the add-in does in somebody else's window. */
  rewriteXmlParts(xml: string): void {
    const { customXml } = this.session.book;
    for (const { part } of customXml.list()) customXml.set(part, xml);
  }

  select(sheet: string, address: string): void {
    this.session.as(this.source, () => this.range(sheet, address).Select());
  }

  activate(sheet: string): void {
    this.session.as(this.source, () => this.worksheet(sheet).Activate());
  }

  /** What stands in the first cell of an area. */
  read(sheet: string, address: string): unknown {
    return this.range(sheet, address).Values?.[0]?.[0];
  }

  private act(change: () => unknown): void {
    this.session.as(this.source, () => void change());
    if (this.source === "user") this.undo.addStep();
  }

  private worksheet(name: string): Worksheet {
    const sheet = this.session.book.findSheet(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return new Worksheet(this.session, sheet);
  }

  private range(name: string, address: string): Range {
    const { sheet } = this.worksheet(name);
    const area = parseArea(address);
    if (area === null) throw new Error(`${address} is no address.`);
    return new Range(this.session, sheet, area);
  }
}
