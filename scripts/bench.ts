/**
 * How fast the work is, measured: npm run bench.
 * Times depend on the machine, ratios much less; each time is the best of several runs.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { checkPlan, readPlan } from "../src/core";
import { openXlsx } from "../src/xlsx";
import { buildGrid } from "./bench/buildGrid";
import { buildLargePlan } from "./bench/buildLargePlan";
import { measureBest } from "./bench/measureBest";
import { formatTable } from "./bench/formatTable";

const sample = "assets/sample/yamaguchi-r3.xlsx";

/** Opens a workbook and looks at the text of every cell. */
function readOurs(bytes: Uint8Array): number {
  let letters = 0;
  for (const sheet of openXlsx(bytes).book.sheets) {
    for (const row of sheet.rowNumbers) {
      for (const cell of sheet.cellsInRow(row)) letters += cell.text.length;
    }
  }
  return letters;
}

async function readTheirs(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  let letters = 0;
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => (letters += cell.text.length));
    });
  });
  return letters;
}

async function compareReading(name: string, bytes: Uint8Array, runs: number): Promise<string[]> {
  const ours = await measureBest(runs, () => readOurs(bytes));
  const theirs = await measureBest(runs, () => readTheirs(bytes));
  const ratio = theirs / ours;
  return [name, formatMs(ours), formatMs(theirs), `${ratio.toFixed(1)} ×`];
}

async function measureCheck(rows: number): Promise<string[]> {
  const book = openXlsx(buildLargePlan(rows)).book;
  const time = await measureBest(rows > 10_000 ? 1 : 3, () => checkPlan(readPlan(book)).length);
  const perRow = (time * 1000) / rows;
  return [rows.toLocaleString("en"), formatMs(time), `${perRow.toFixed(0)} µs`];
}

async function measureProcess(name: string, words: readonly string[]): Promise<string[]> {
  const time = await measureBest(10, () => spawnSync(process.execPath, words).status ?? -1);
  return [name, formatMs(time)];
}

function formatMs(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

const program = path.join("dist", "cli", "renkei.js");

async function main(): Promise<void> {
  console.log(
    formatTable(
      ["open, and read every cell", "Renkei", "exceljs", "faster"],
      [
        await compareReading("the sample plan", readFileSync(sample), 10),
        await compareReading("10,000 × 50 cells", buildGrid(10_000, 50), 2),
      ],
    ),
  );
  console.log(
    formatTable(
      ["read and check: rows", "time", "per row"],
      [await measureCheck(300), await measureCheck(3000), await measureCheck(30_000)],
    ),
  );
  console.log(
    formatTable(
      ["whole process", "time"],
      [
        await measureProcess("node -e 0", ["-e", "0"]),
        await measureProcess("renkei --version", [program, "--version"]),
        await measureProcess("renkei check (the sample)", [program, "check", sample]),
      ],
    ),
  );
}

void main();
