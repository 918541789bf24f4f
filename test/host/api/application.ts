/** The application: how it calculates and draws. */
import { invalidArgument } from "./excelErrors";
import { ExcelObject } from "./excelObject";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends ExcelObject {
  override get typeName(): string {
    return "Application";
  }
  override get scalars(): readonly string[] {
    return ["CalculationMode", "CalculationState"];
  }
  get CalculationMode(): string {
    return this.session.calculationMode;
  }
  set CalculationMode(value: unknown) {
    const mode = modes.find((one) => one === value);
    if (mode === undefined) throw invalidArgument("Application.calculationMode");
    this.session.calculationMode = mode;
  }
  get CalculationState(): string {
    return this.session.calculationState;
  }
  Calculate(): void {
    // Nothing here waits to be calculated: formulas have their values when they are written.
  }
  SuspendApiCalculationUntilNextSync(): void {
    // As above.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The host has no screen.
  }
}
