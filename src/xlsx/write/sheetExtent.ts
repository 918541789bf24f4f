/** Keeps what a worksheet says of its own extent true when cells are added: `dimension` and the `spans` of rows. */
import { formatRange, parseRange, type CellAddress } from "../../core";
import { attributeOf, childNamed, type PartElement } from "./partOutline";
import type { PartPatch } from "./partPatch";

/** Widens `<dimension>` so that it holds the added cells; a sheet without one stays without. */
export function widenDimension(
  patch: PartPatch,
  worksheet: PartElement,
  added: readonly CellAddress[],
): void {
  const dimension = childNamed(worksheet, "dimension");
  const present = parseRange((dimension && attributeOf(dimension, "ref")) ?? "");
  if (dimension === undefined || present === null || added.length === 0) return;
  const range = { ...present };
  for (const { row, column } of added) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  patch.setAttribute(dimension, "ref", formatRange(range));
}

/** Widens the `spans` of a row ("1:12", 1-based columns); they are a hint, so a row without them stays without. */
export function widenSpans(patch: PartPatch, row: PartElement, columns: readonly number[]): void {
  const spans = row.attributes.get("spans");
  const match = /^(\d+):(\d+)$/u.exec(spans ?? "");
  if (match === null || columns.length === 0) return;
  const numbers = columns.map((column) => column + 1);
  const first = Math.min(Number(match[1]), ...numbers);
  const last = Math.max(Number(match[2]), ...numbers);
  patch.setAttribute(row, "spans", `${first}:${last}`);
}
