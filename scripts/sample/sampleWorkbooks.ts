/** The sample workbooks as bytes: the printed form of the plan, and the same plan as a machine read it. */
import { createXlsx } from "../../src/xlsx";
import { buildPlanSheet } from "./planSheet";
import { samplePlan } from "./samplePlan";
import { buildScannedSheet } from "./scannedSheet";

export interface SampleWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** @param scanned the text of yamaguchi-r3.ocr.txt */
export function buildSampleWorkbooks(scanned: string): SampleWorkbook[] {
  const font = { fontName: "BIZ UDゴシック", fontSize: 11 };
  return [
    { fileName: "yamaguchi-r3.xlsx", bytes: createXlsx([buildPlanSheet(samplePlan)], font) },
    { fileName: "yamaguchi-r3-ocr.xlsx", bytes: createXlsx([buildScannedSheet(scanned)], font) },
  ];
}
