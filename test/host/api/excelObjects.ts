/** Joins the classes of Excel's objects that lead to each other. */
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { NamedItem } from "./namedItems";
import type { ExcelSession } from "./excelSession";
import type { ObjectFactory } from "./objectFactory";
import { Worksheet } from "./worksheet";

export function makeObjects(session: ExcelSession): ObjectFactory {
  return {
    worksheet: (sheet) => new Worksheet(session, sheet),
    range: (sheet, area) => new Range(session, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(session, sheet, areas),
    namedItem: (name) => new NamedItem(session, name),
  };
}
