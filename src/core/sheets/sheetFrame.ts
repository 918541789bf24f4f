/** The rows that frame a generated sheet: title, facts, notes, and the space between. */
import type { RowSpec } from "../edits/sheetSpec";
import { styles } from "./sheetStyles";

export function titleRow(title: string): RowSpec {
  return { height: 30, cells: [{ value: title, style: styles.title }] };
}

export function factRow(value: string): RowSpec {
  return { height: 17, cells: [{ value, style: styles.fact }] };
}

export function noteRow(value: string): RowSpec {
  return { height: 15, cells: [{ value, style: styles.note }] };
}

/** @param height in points */
export function spaceRow(height: number): RowSpec {
  return { height, cells: [] };
}
