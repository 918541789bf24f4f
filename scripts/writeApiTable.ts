/**
 * Writes docs/excel-api.md. With --check writes nothing and fails where a member above the base is used unguarded, or
 * the table lacks a member or names one that is not used; which tests reach it is then taken as it stands.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findUnguarded, formatApiTable } from "./apiTable/formatApiTable";
import { readApiUses } from "./apiTable/readApiUses";
import { recordTests } from "./apiTable/recordTests";

const root = join(__dirname, "..");
const file = join(root, "docs", "excel-api.md");
const uses = readApiUses(root, "src/excel");

for (const { member, set, file: place, line } of findUnguarded(uses)) {
  console.error(`${place}:${line}: ${member} (ExcelApi ${set}) is used unguarded`);
  process.exitCode = 1;
}
if (!process.argv.includes("--check")) writeFileSync(file, formatApiTable(uses, recordTests(root)));
else if (readFileSync(file, "utf8") !== formatApiTable(uses, readTested(file))) {
  console.error("docs/excel-api.md is stale: run scripts/writeApiTable.ts");
  process.exitCode = 1;
}

/** The last column of the table as it stands, by the first. */
function readTested(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync(table, "utf8")
    .split("\n")
    .filter((row) => row.startsWith("|"));
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  return new Map(
    cells.flatMap(([, member = "", , , tested = "－"]) =>
      tested === "－" ? [] : [[member, tested.split(", ")] as const],
    ),
  );
}
