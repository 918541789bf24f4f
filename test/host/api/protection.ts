/** Protection of a sheet and of the workbook's structure. Passwords are kept as long as the host lives. */
import { asObject } from "../protocol/json";
import { HostError } from "../protocol/hostError";
import type { SheetModel } from "../workbook/sheetModel";
import { flagOf } from "../workbook/xmlTree";
import { eventTypes } from "./eventTypes";
import { accessDenied, invalidOperation } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { isProtected } from "./writeChecks";
import { optionalText } from "./wireValues";

/** Options of the API, and the flags of a file that say the reverse (ECMA-376 part 1, 18.3.1.85). */
const options = [
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowEditObjects", "objects", false],
] as const;

const passwords = new WeakMap<object, string>();

export class WorksheetProtection extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "WorksheetProtection";
  }
  override get scalars(): readonly string[] {
    return ["Protected", "Options"];
  }
  get Protected(): boolean {
    return isProtected(this.sheet);
  }
  get Options(): Record<string, boolean> | null {
    const element = this.sheet.element("sheetProtection");
    if (element === undefined) return null;
    return Object.fromEntries(
      options.map(([option, flag, absent]) => [option, !flagOf(element, flag, absent)]),
    );
  }
  /** Fails on a sheet that is protected already. */
  Protect(wanted: unknown, password: unknown): void {
    const location = "WorksheetProtection.protect";
    if (this.Protected) throw accessDenied(location);
    const element = this.sheet.ensure("sheetProtection");
    element.attributes.set("sheet", "1");
    for (const [option, flag] of options) {
      const isAllowed = asObject(wanted)[option] === true;
      element.attributes.set(flag, isAllowed ? "0" : "1");
    }
    passwords.set(this.sheet, optionalText(password, location) ?? "");
    this.tell(true);
  }
  Unprotect(password: unknown): void {
    const location = "WorksheetProtection.unprotect";
    if (!this.Protected) throw accessDenied(location);
    requirePassword(this.sheet, password, location);
    this.sheet.remove("sheetProtection");
    this.tell(false);
  }
  private tell(isOn: boolean): void {
    const args = { source: "Local", isProtected: isOn };
    this.session.raise(eventTypes.protectionChanged, this.sheet, args);
  }
}

export class WorkbookProtection extends ExcelObject {
  override get typeName(): string {
    return "WorkbookProtection";
  }
  override get scalars(): readonly string[] {
    return ["Protected"];
  }
  get Protected(): boolean {
    return this.session.book.isStructureLocked;
  }
  Protect(password: unknown): void {
    const location = "WorkbookProtection.protect";
    if (this.Protected) throw invalidOperation(location);
    this.session.book.isStructureLocked = true;
    passwords.set(this.session.book, optionalText(password, location) ?? "");
  }
  Unprotect(password: unknown): void {
    requirePassword(this.session.book, password, "WorkbookProtection.unprotect");
    this.session.book.isStructureLocked = false;
  }
}

function requirePassword(locked: object, password: unknown, location: string): void {
  if ((passwords.get(locked) ?? "") === (optionalText(password, location) ?? "")) return;
  throw new HostError("BadPassword", "The password you supplied is incorrect.", location);
}
