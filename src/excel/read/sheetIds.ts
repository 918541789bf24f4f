/** Ids of the sheets as they were last read: a sheet that is renamed or moved afterwards is still found. */

/** Sheet names that Excel holds for equal. */
function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

interface Tab {
  readonly id: string;
  readonly name: string;
}

export class SheetIds {
  private readonly byName = new Map<string, string>();
  private readonly names = new Map<string, string>();

  /** Takes note of the tabs; whether the worksheets of a book are the same in the same order. */
  learn(tabs: readonly Tab[], sheets: readonly { readonly name: string }[]): boolean {
    this.byName.clear();
    this.names.clear();
    for (const { id, name } of tabs) {
      this.byName.set(foldName(name), id);
      this.names.set(id, name);
    }
    const isSame = (sheet: { readonly name: string }, index: number): boolean =>
      foldName(tabs[index]?.name ?? "") === foldName(sheet.name);
    return tabs.length === sheets.length && sheets.every(isSame);
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
