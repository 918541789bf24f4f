/** Heights of rows in pixels; rows whose height nobody wrote are as high as their text needs. */
import { AutoHeights } from "./autoHeights";
import type { DrawnSheet } from "./drawnSheet";
import { lineHeight, pixelsOf } from "./normalFont";
import { readSize } from "./sheetHead";
import type { LineSizes } from "./sheetView";
import { SizeSpans } from "./sizeSpans";

export function readRowSizes(sheet: DrawnSheet, columns: LineSizes): LineSizes {
  const { rowHeight, hidesRows } = sheet.head.format;
  const oneLine = rowHeight === null ? lineHeight(sheet.styles.look(0).font) : pixelsOf(rowHeight);
  const sizes = new SizeSpans(hidesRows ? 0 : oneLine);
  const auto = new AutoHeights(sheet, columns, oneLine);
  const { rows, offsets } = sheet.scan.data.rowTags;
  for (let index = 0; index < rows.length; index++) {
    const row = rows.at(index);
    const written = readWritten(sheet, offsets.at(index));
    sizes.add(row, row, written ?? auto.heightOf(row));
  }
  return sizes.finish();
}

/** The height that the tag of a row says (ECMA-376 part 1, 18.3.1.73): 0 where it is hidden, null where it says none. */
function readWritten({ tags }: DrawnSheet, offset: number): number | null {
  tags.seek(offset);
  tags.next();
  if (tags.attributes.flag("hidden")) return 0;
  const height = readSize(tags.attributes.get("ht"));
  return height === null ? null : pixelsOf(height);
}
