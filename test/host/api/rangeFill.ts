/** The fill of a range. */
import { parseFill } from "./changeLook";
import { LookObject } from "./lookObject";

export class RangeFill extends LookObject {
  override get typeName(): string {
    return "RangeFill";
  }
  override get scalars(): readonly string[] {
    return ["Color"];
  }
  /** White for cells without a fill, as Excel answers. */
  get Color(): string | null {
    return this.common(({ fill }) => fill ?? "#FFFFFF");
  }
  set Color(value: unknown) {
    this.change({ fill: parseFill(value, "RangeFill.color") });
  }
  Clear(): void {
    this.change({ fill: null });
  }
}
