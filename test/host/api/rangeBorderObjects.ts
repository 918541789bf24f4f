/** The borders of a range, each of them and their collection. */
import { asObject } from "../protocol/json";
import type { BorderLook } from "../workbook/cellLook";
import type { LivePlace } from "../workbook/livePlace";
import { parseLine } from "./changeLook";
import { invalidArgument } from "./excelErrors";
import type { ExcelSession } from "./excelSession";
import { LookObject } from "./lookObject";
import { borderIndexes, linesOf } from "./rangeBorders";
import { requireText } from "./wireValues";

export class RangeBorderCollection extends LookObject {
  override get typeName(): string {
    return "RangeBorderCollection";
  }
  override get scalars(): readonly string[] {
    return ["Count"];
  }
  get Count(): number {
    return borderIndexes.length;
  }
  override items(): RangeBorder[] {
    return borderIndexes.map((index) => new RangeBorder(this.session, this.place, index));
  }
  override itemAt(key: unknown): RangeBorder {
    const index = requireText(key, "RangeBorderCollection.getItem");
    if (!borderIndexes.includes(index)) throw invalidArgument("RangeBorderCollection.getItem");
    return new RangeBorder(this.session, this.place, index);
  }
}

class RangeBorder extends LookObject {
  constructor(
    session: ExcelSession,
    place: LivePlace,
    private readonly index: string,
  ) {
    super(session, place);
  }
  override get typeName(): string {
    return "RangeBorder";
  }
  override get scalars(): readonly string[] {
    return ["SideIndex", "Style", "Color", "Weight"];
  }
  get SideIndex(): string {
    return this.index;
  }
  get Style(): string | null {
    return this.read(({ style }) => style);
  }
  set Style(value: unknown) {
    this.write({ style: value });
  }
  get Color(): string | null {
    return this.read(({ color }) => color);
  }
  set Color(value: unknown) {
    this.write({ color: value });
  }
  get Weight(): string | null {
    return this.read(({ weight }) => weight);
  }
  set Weight(value: unknown) {
    this.write({ weight: value });
  }

  private read(pick: (line: BorderLook) => string): string | null {
    const [line] = linesOf(this.area, this.index);
    if (line === undefined) return null;
    return this.common(({ borders }) => pick(borders[line.side]), line.part);
  }

  private write(line: unknown): void {
    const wanted = parseLine(asObject(line), "RangeBorder");
    for (const { side, part } of linesOf(this.area, this.index)) {
      this.change({ borders: { [side]: wanted } }, part);
    }
  }
}
