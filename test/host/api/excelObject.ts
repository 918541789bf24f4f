/** Base of Excel's objects. */
import { HostObject } from "../protocol/hostObject";
import type { ExcelSession } from "./excelSession";

export abstract class ExcelObject extends HostObject {
  constructor(protected readonly session: ExcelSession) {
    super();
  }
}
