/** The add-in's runtime: whether it hears events. */
import { ExcelObject } from "./excelObject";
import { requireBoolean } from "./wireValues";

export class RuntimeObject extends ExcelObject {
  override get typeName(): string {
    return "Runtime";
  }
  override get scalars(): readonly string[] {
    return ["EnableEvents"];
  }
  get EnableEvents(): boolean {
    return this.session.hasEvents;
  }
  set EnableEvents(value: unknown) {
    this.session.hasEvents = requireBoolean(value, "Runtime.enableEvents");
  }
}
