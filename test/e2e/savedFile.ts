/** What stands in a file that the desk has saved, cell by cell. */
import { openXlsx } from "../../src/xlsx";
import { describeBook, type SheetFacts } from "../contract/describeBook";
import { changedCells, sampleBook } from "./sampleBook";

export function describeFile(bytes: Uint8Array): readonly SheetFacts[] {
  return describeBook(openXlsx(bytes).book);
}

export const describedSample = describeFile(sampleBook);

/** Addresses of the plan's cells that are different from the sample. */
export function changedFromSample(bytes: Uint8Array): string[] {
  return changedCells(describedSample, describeFile(bytes));
}
