/** Worksheets as openpyxl reads how they look, to judge by what we say of it. */
import { execFileSync } from "node:child_process";

/** What openpyxl says of a cell; null where the file does not say it. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly font: string | null;
  readonly size: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly isWrapped: boolean;
  readonly rotation: number;
  readonly isLocked: boolean;
  /** Styles of the lines: top, right, bottom, left. Those of a merged region are put together from all of its cells. */
  readonly borders: readonly (string | null)[];
}

export interface DrawnSheet {
  readonly name: string;
  readonly cells: readonly DrawnCell[];
  /** Heights of rows that say one, in points, by 0-based row. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly hasGridlines: boolean;
}

const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
def cell(c):
    a, f, b = c.alignment, c.font, c.border
    return {"row": c.row - 1, "column": c.column - 1, "font": f.name, "size": f.sz, "isBold": bool(f.b),
        "isItalic": bool(f.i), "horizontal": a.horizontal or "general", "vertical": a.vertical or "bottom",
        "isWrapped": bool(a.wrap_text), "rotation": a.textRotation or 0, "isLocked": bool(c.protection.locked),
        "borders": [side.style if side is not None else None for side in (b.top, b.right, b.bottom, b.left)]}
def sheet(s):
    return {"name": s.title,
        "cells": [cell(c) for row in s.iter_rows(max_row=200, max_col=60) for c in row if c.value is not None],
        "heights": [[n - 1, d.ht] for n, d in s.row_dimensions.items() if d.ht is not None and not d.hidden],
        "hasGridlines": s.views.sheetView[0].showGridLines is not False}
drawn = {}
for path in sys.argv[1:]:
    try:
        drawn[path] = [sheet(s) for s in openpyxl.load_workbook(path).worksheets]
    except Exception:
        pass
print(json.dumps(drawn))
`;

/** Worksheets by path, as far as A1:BH200; files that openpyxl does not open are absent. */
export function drawnByOpenpyxl(
  paths: readonly string[],
): ReadonlyMap<string, readonly DrawnSheet[]> {
  const printed = execFileSync("/usr/bin/python3", ["-c", script, ...paths], {
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 2 ** 28,
  });
  return new Map(Object.entries(JSON.parse(printed) as Record<string, DrawnSheet[]>));
}
