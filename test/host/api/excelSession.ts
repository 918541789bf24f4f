/** What all objects of one workbook share: the model, the selection, the events and how the host behaves. */
import type { CellRange } from "../../../src/core/grid/address";
import { formatRange } from "../../../src/core/grid/address";
import type { EventHub } from "../protocol/eventHub";
import type { KeptObjects } from "../protocol/keptObjects";
import type { BookModel } from "../workbook/bookModel";
import type { SheetModel } from "../workbook/sheetModel";
import type { HostBehaviour } from "./behaviour";
import { accessDenied } from "./excelErrors";
import { eventTypes, workbookTarget } from "./eventTypes";
import type { ObjectFactory } from "./objectFactory";
import type { RequirementSets } from "./requirementSets";

/** Who changed something. */
export type Source = "addin" | "user" | "colleague";

export interface SessionParts {
  readonly book: BookModel;
  readonly fileName: string;
  readonly behaviour: HostBehaviour;
  readonly sets: RequirementSets;
  readonly events: EventHub;
  readonly kept: () => KeptObjects;
  readonly make: (session: ExcelSession) => ObjectFactory;
  /** Tells a client that registered with the Common API that the selection changed. */
  readonly tellSelection: () => void;
}

export class ExcelSession {
  readonly book: BookModel;
  readonly fileName: string;
  readonly behaviour: HostBehaviour;
  readonly sets: RequirementSets;
  readonly events: EventHub;
  readonly make: ObjectFactory;
  /** Document settings by name, as JSON text. */
  readonly settings = new Map<string, string>();
  /** `Excel.run` sets it to false around its own writes (runtime.enableEvents). */
  hasEvents = true;
  calculationMode = "Automatic";
  /** "Done", unless a test wants an Excel that is still at it ("Calculating", "Pending"). */
  calculationState = "Done";
  selection: { sheet: SheetModel; areas: readonly CellRange[] };
  /** Who is at work now; what the client does is the add-in's. */
  source: Source = "addin";
  private readonly tellSelection: () => void;
  private readonly keptObjects: () => KeptObjects;

  constructor(parts: SessionParts) {
    this.book = parts.book;
    this.fileName = parts.fileName;
    this.behaviour = parts.behaviour;
    this.sets = parts.sets;
    this.events = parts.events;
    this.keptObjects = parts.kept;
    this.tellSelection = parts.tellSelection;
    this.make = parts.make(this);
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    this.selection = { sheet: parts.book.active, areas: [first] };
  }

  get kept(): KeptObjects {
    return this.keptObjects();
  }

  /** An event of a sheet, for handlers on the sheet and on the collection of sheets. */
  raise(type: number, sheet: SheetModel, args: Readonly<Record<string, unknown>>): void {
    if (!this.hasEvents) return;
    const all = { worksheetId: sheet.id, ...args };
    this.events.raise(type, [sheet.id, workbookTarget], all);
  }

  /** Tells that cells of an area changed. */
  raiseChanged(
    sheet: SheetModel,
    area: CellRange,
    details: Readonly<Record<string, unknown>> = {},
    changeType = "RangeEdited",
  ): void {
    this.raise(eventTypes.changed, sheet, {
      changeType,
      source: this.source === "colleague" ? "Remote" : "Local",
      triggerSource: this.source === "addin" ? "ThisLocalAddin" : "Unknown",
      address: formatRange(area),
      referenceId: `${sheet.id}|${formatRange(area)}`,
      shiftDirection: "None",
      ...details,
    });
  }

  raiseFormatChanged(sheet: SheetModel, area: CellRange): void {
    const source = this.source === "colleague" ? "Remote" : "Local";
    this.raise(eventTypes.formatChanged, sheet, { source, address: formatRange(area) });
  }

  select(sheet: SheetModel, areas: readonly CellRange[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    const address = areas.map(formatRange).join(",");
    this.raise(eventTypes.selectionChanged, sheet, { address });
    this.tellSelection();
  }

  /** Brings a sheet to the front; sheets that are not shown cannot be. */
  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible") throw accessDenied("Worksheet.activate");
    if (sheet === this.book.active) return;
    this.raise(eventTypes.deactivated, this.book.active, {});
    this.book.active = sheet;
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    this.selection = { sheet, areas: [first] };
    this.raise(eventTypes.activated, sheet, {});
  }

  /** Does something as somebody else, whose rights and events are not the add-in's. */
  as(source: Source, act: () => void): void {
    const before = this.source;
    this.source = source;
    try {
      act();
    } finally {
      this.source = before;
    }
  }
}
