/** The application: how it calculates and draws. */
import { invalidArgument } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import { recalculate } from "./recalculate";

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
    recalculate(this.session, true);
  }
  SuspendApiCalculationUntilNextSync(): void {
    // The host calculates only when somebody looks.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The host has no screen.
  }
}
