/** Whether cells of a range are locked once their sheet is protected. */
import { LookObject } from "./lookObject";
import { requireBoolean } from "./wireValues";

export class FormatProtection extends LookObject {
  override get typeName(): string {
    return "FormatProtection";
  }
  override get scalars(): readonly string[] {
    return ["Locked", "FormulaHidden"];
  }
  get Locked(): boolean | null {
    return this.common(({ locked }) => locked);
  }
  set Locked(value: unknown) {
    this.change({ locked: requireBoolean(value, "FormatProtection.locked") });
  }
  get FormulaHidden(): boolean | null {
    return this.common(({ formulaHidden }) => formulaHidden);
  }
  set FormulaHidden(value: unknown) {
    this.change({ formulaHidden: requireBoolean(value, "FormatProtection.formulaHidden") });
  }
}
