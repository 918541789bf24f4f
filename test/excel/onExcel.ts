/** A port in Excel on a small workbook: what the tests of the adapter begin with. */
import type { LivePort, Receipt } from "../../src/app/ports";
import { Failure, formatAddress, parseAddress, type Edit, type Place } from "../../src/core";
import { openExcelPort } from "../../src/excel";
import { openXlsx } from "../../src/xlsx";
import type { ExcelHost, ExcelHostOptions } from "../host/excelHost";
import { withExcel } from "../host/openExcel";
import { smallBook } from "../host/smallBooks";

/** Opens the small workbook (取組 with A1:B5) and a port on it. */
export function onExcel(
  act: (port: LivePort, host: ExcelHost) => Promise<void>,
  options: Partial<ExcelHostOptions> = {},
): Promise<void> {
  return withExcel({ workbook: smallBook(), ...options }, (host) => act(openExcelPort(), host));
}

/** The code of the failure that something ends with, and what it says in Japanese. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

function place(address: string, sheet = "取組"): Place {
  return { sheet, ...(parseAddress(address) ?? { row: 0, column: 0 }) };
}

/** Writes a text in the place of the whole text of a cell. */
export function retype(address: string, expected: string, text: string): Edit {
  const splices = [{ start: 0, end: expected.length, text }];
  return { kind: "text", at: place(address), expected, splices };
}

export function recolor(
  address: string,
  expected: string,
  color: string | null,
  [start, end]: readonly [number, number] = [0, expected.length],
): Edit {
  return { kind: "color", at: place(address), expected, spans: [{ start, end, color }] };
}

/** Runs of a cell of the file as it is now: "#C00000 【新規】". Excel writes black for the automatic colour. */
export function runsIn(host: ExcelHost, address: string, sheet = "取組"): string[] {
  const { row, column } = place(address);
  const found = openXlsx(host.save()).book.sheets.find(({ name }) => name === sheet);
  return (found?.cell(row, column)?.runs ?? []).map(
    ({ text, font }) => `${font.color?.replace("#000000", "automatic") ?? "automatic"} ${text}`,
  );
}

export function addressesIn({ cells }: Receipt): string[] {
  return cells.map(formatAddress);
}

/** How often something asks Excel; that the client gives objects back afterwards is not counted. */
export async function syncsOf(host: ExcelHost, act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  // Sees each batch and never does anything.
  host.beforeBatch(
    () => undefined,
    (body) => {
      if (!body.includes("_RemoveReference")) count += 1;
      return false;
    },
  );
  await act();
  return count;
}
