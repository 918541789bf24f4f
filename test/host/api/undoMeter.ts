/** How many steps Excel's own undo could still take back, and which calls of the add-in cost the user those steps. */
import type { MemberUse } from "../protocol/batchProcessor";

/**
 * "current": what "Undo capabilities with Excel add-ins" names. "2021": a client without flags for these calls, on
 * which even some reads clear the stack (flags of npm's office.js 1.1.110; office-js#5918).
 */
export type UndoRules = "current" | "2021";

const never = [
  ...["Worksheet.delete", "Worksheet.copy", "Worksheet.name", "Worksheet.position"],
  ...["Worksheet.visibility", "WorksheetProtection.protect", "WorksheetProtection.unprotect"],
  ...["WorkbookProtection.protect", "WorkbookProtection.unprotect", "Workbook.save"],
  ...["Workbook.close", "Workbook.insertWorksheetsFromBase64"],
];
const unflagged = [
  ...["Range.getCellProperties", "Range.setCellProperties", "Range.getRowProperties"],
  ...["Range.setRowProperties", "Range.getColumnProperties", "Range.setColumnProperties"],
  ...["Range.merge", "Range.unmerge", "Range.clear", "Range.copyFrom", "Range.insert"],
  ...["Range.delete", "Range.hyperlink", "SettingCollection.add", "CustomXmlPartCollection.add"],
  ...["CustomXmlPart.setXml", "NamedItemCollection.add", "PageLayout.setPrintTitleRows"],
  ...["PageLayout.setPrintArea", "PageLayout.zoom", "PageLayout.orientation"],
];
const keys = (members: readonly string[]): Set<string> =>
  new Set(members.map((member) => member.toLowerCase()));
const clearing: Readonly<Record<UndoRules, ReadonlySet<string>>> = {
  current: keys(never),
  "2021": keys([...never, ...unflagged]),
};

/** Whether a use changes the workbook; what only looks, selects or registers does not. */
export function isWrite({ kind, type, member }: MemberUse): boolean {
  if (kind === "get" || type === "Runtime") return false;
  return (
    kind === "set" || !/^(?:_|Get|Select|Activate|Calculate|Suspend|Save|Notify)/u.test(member)
  );
}

export class UndoMeter {
  rules: UndoRules = "current";
  /** Steps that could be taken back now. */
  steps = 0;
  /** Members that cleared the stack, each time they did: "Worksheet.name". */
  readonly clearedBy: string[] = [];
  private hasWritten = false;

  /** Somebody changed something by hand. */
  addStep(): void {
    this.steps += 1;
  }

  note(use: MemberUse): void {
    const member = `${use.type}.${use.member.charAt(0).toLowerCase()}${use.member.slice(1)}`;
    const isClearing = use.kind !== "get" && clearing[this.rules].has(member.toLowerCase());
    if (isClearing) {
      this.steps = 0;
      this.clearedBy.push(member);
    } else if (isWrite(use)) this.hasWritten = true;
  }

  /** A batch ended: what it wrote is one step. */
  endBatch(): void {
    if (this.hasWritten) this.steps += 1;
    this.hasWritten = false;
  }
}
