/** The format that a cell without one of its own has: that of its row, else of its column. */
import { attributeOf, childNamed, type PartElement } from "./partOutline";

/** @param column 0-based; the widest sheets have few `<col>`, each for many columns */
export function inheritedFormat(
  worksheet: PartElement,
  row: PartElement | undefined,
  column: number,
): number {
  const isCustom = row === undefined ? undefined : attributeOf(row, "customFormat");
  if (row !== undefined && (isCustom === "1" || isCustom === "true")) {
    return Number(attributeOf(row, "s") ?? 0);
  }
  const number = column + 1;
  const col = childNamed(worksheet, "cols")?.children.find(
    (one) => Number(attributeOf(one, "min")) <= number && number <= Number(attributeOf(one, "max")),
  );
  return Number((col === undefined ? undefined : attributeOf(col, "style")) ?? 0);
}
