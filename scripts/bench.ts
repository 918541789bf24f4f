/**
 * How fast the work is, measured: npm run bench.
 * Times depend on the machine and on who else uses it, ratios in one run much less; each time is the best of several.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { buildSummarySheets, checkPlan, highlight, readPlan } from "../src/core";
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

/** What each step of the work takes for a row of a plan; even numbers in a column mean linear time. */
async function measureSteps(rows: number): Promise<string[]> {
  const runs = rows > 10_000 ? 1 : 3;
  const bytes = buildLargePlan(rows);
  const plan = readPlan(openXlsx(bytes).book);
  const steps = [
    () => readPlan(openXlsx(bytes).book).tables.length,
    () => checkPlan(plan).length,
    () => highlight(plan).edits.length,
    () => buildSummarySheets(plan).length,
  ];
  const times: string[] = [];
  for (const step of steps) {
    const time = await measureBest(runs, step);
    times.push(`${((time * 1000) / rows).toFixed(0)} µs`);
  }
  return [rows.toLocaleString("en"), ...times];
}

async function measureProcess(name: string, words: readonly string[]): Promise<string[]> {
  const time = await measureBest(10, () => spawnSync(process.execPath, words).status ?? -1);
  return [name, formatMs(time)];
}

function formatMs(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

const program = path.join("dist", "cli", "renkei.js");

/** The plan as it comes back from forty municipalities, in a folder of its own. */
function copySample(folder: string): string {
  for (let copy = 1; copy <= 40; copy++) copyFileSync(sample, path.join(folder, `${copy}.xlsx`));
  return folder;
}

async function measureProcesses(): Promise<string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), "renkei-bench-"));
  try {
    return [
      await measureProcess("node -e 0, which does nothing", ["-e", "0"]),
      await measureProcess("renkei --version", [program, "--version"]),
      await measureProcess("renkei check (the sample)", [program, "check", sample]),
      await measureProcess("renkei check (forty plans)", [program, "check", copySample(folder)]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  console.log(
    formatTable(
      ["open, and read every cell", "Renkei", "exceljs", "faster"],
      [
        await compareReading("the sample plan", readFileSync(sample), 10),
        await compareReading("10,000 × 50 cells", buildGrid(10_000, 50), 3),
      ],
    ),
  );
  console.log(
    formatTable(
      ["for a row of a plan of", "open and read", "check", "highlight", "summarize"],
      [await measureSteps(300), await measureSteps(3000), await measureSteps(30_000)],
    ),
  );
  console.log(formatTable(["whole process", "time"], await measureProcesses()));
}

void main();
