/** What the rules may know beside the plan: what people set, and what the host of the workbook can and knows. */
import type { CheckOptions } from "../core";
import type { WorkbookPort } from "./ports";
import type { Settings } from "./settings";

export function checkOptions(port: WorkbookPort, settings: Settings): CheckOptions {
  const { fileName, canColorParts } = port;
  return { ...settings, fileName, canColorParts };
}
