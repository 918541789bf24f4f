/** How many shapes, charts and comments a sheet has: the add-in only wants to know that they are there. */
import type { HostObject } from "../protocol/hostObject";
import type { SheetModel } from "../workbook/sheetModel";
import { childNamed, elementsOf, localName, type XmlElement } from "../workbook/xmlTree";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";

/** A collection of which only the count is known. */
class CountedCollection extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly name: string,
    private readonly count: number,
  ) {
    super(session);
  }
  override get typeName(): string {
    return this.name;
  }
  GetCount(): number {
    return this.count;
  }
}

/** Charts are a collection of their own in the API. */
export function shapesOf(session: ExcelSession, sheet: SheetModel): HostObject {
  const shapes = anchorsOf(session, sheet).filter((anchor) => !holdsChart(anchor));
  return new CountedCollection(session, "ShapeCollection", shapes.length);
}

export function chartsOf(session: ExcelSession, sheet: SheetModel): HostObject {
  return new ChartCount(session, anchorsOf(session, sheet).filter(holdsChart).length);
}

export function commentsOf(session: ExcelSession, sheet: SheetModel): HostObject {
  const threads = session.book.relatedTrees(sheet, "threadedComment").flatMap(elementsOf);
  return new CountedCollection(session, "CommentCollection", threads.length);
}

/** ChartCollection has its count as a value too. */
class ChartCount extends CountedCollection {
  constructor(
    session: ExcelSession,
    readonly charts: number,
  ) {
    super(session, "ChartCollection", charts);
  }
  override get scalars(): readonly string[] {
    return ["Count"];
  }
  get Count(): number {
    return this.charts;
  }
}

function anchorsOf({ book }: ExcelSession, sheet: SheetModel): XmlElement[] {
  return book
    .relatedTrees(sheet, "drawing")
    .flatMap(elementsOf)
    .filter((element) => localName(element).endsWith("Anchor"));
}

function holdsChart(anchor: XmlElement): boolean {
  return childNamed(anchor, "graphicFrame") !== undefined;
}
