/** Ids of the sheets as they were last read: a sheet that is renamed or moved afterwards is still found. */
import type { Tab } from "../excelScreen";

/** Sheet names that Excel holds for equal. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

export class SheetIds {
  private readonly byName = new Map<string, string>();
  private readonly names = new Map<string, string>();

  /** Takes note of all tabs. */
  learn(tabs: readonly Tab[]): void {
    this.byName.clear();
    this.names.clear();
    for (const { id, name } of tabs) {
      this.byName.set(foldName(name), id);
      this.names.set(id, name);
    }
  }

  /** What finds a sheet in Excel: the id it had when it was read, else its name. */
  keyOf(name: string): string {
    return this.byName.get(foldName(name)) ?? name;
  }

  /** The name that a sheet had when it was read; null where it was not there. */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }
}
