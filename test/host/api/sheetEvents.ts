/** Registrations of events: on a sheet for its own, on the collection of sheets for all. */
import { eventTypes, workbookTarget } from "./eventTypes";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";

export abstract class SheetEvents extends ExcelObject {
  /** @param target id of the sheet, or "Workbook" */
  constructor(
    session: ExcelSession,
    private readonly target: string = workbookTarget,
  ) {
    super(session);
  }

  _RegisterDataChangedEvent(): void {
    this.on(eventTypes.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.off(eventTypes.changed);
  }
  _RegisterFormatChangedEvent(): void {
    this.on(eventTypes.formatChanged);
  }
  _UnregisterFormatChangedEvent(): void {
    this.off(eventTypes.formatChanged);
  }
  _RegisterSelectionChangedEvent(): void {
    this.on(eventTypes.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.off(eventTypes.selectionChanged);
  }
  _RegisterActivatedEvent(): void {
    this.on(eventTypes.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.off(eventTypes.activated);
  }
  _RegisterDeactivatedEvent(): void {
    this.on(eventTypes.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.off(eventTypes.deactivated);
  }
  _RegisterAddedEvent(): void {
    this.on(eventTypes.added);
  }
  _UnregisterAddedEvent(): void {
    this.off(eventTypes.added);
  }
  _RegisterDeletedEvent(): void {
    this.on(eventTypes.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.off(eventTypes.deleted);
  }
  _RegisterEventNameChanged(): void {
    this.on(eventTypes.nameChanged);
  }
  _UnregisterEventNameChanged(): void {
    this.off(eventTypes.nameChanged);
  }
  _RegisterProtectionChangedEvent(): void {
    this.on(eventTypes.protectionChanged);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.off(eventTypes.protectionChanged);
  }

  private on(type: number): void {
    this.session.events.register(type, this.target);
  }
  private off(type: number): void {
    this.session.events.unregister(type, this.target);
  }
}
