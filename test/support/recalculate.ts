/** What LibreOffice makes of a workbook's formulas when it must compute every one of them anew. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx";
import type { Book } from "../../src/core";

/** The book with every cached formula value thrown away and computed again. */
export function recalculate(bytes: Uint8Array): Book {
  const folder = mkdtempSync(join(tmpdir(), "renkei-recalculate-"));
  try {
    writeFileSync(join(folder, "plan.xlsx"), dropCachedValues(bytes));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        ...["--convert-to", "xlsx", "--outdir", join(folder, "out")],
        join(folder, "plan.xlsx"),
      ],
      { stdio: "ignore" },
    );
    return openXlsx(new Uint8Array(readFileSync(join(folder, "out", "plan.xlsx")))).book;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function dropCachedValues(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, content] as const;
    const bare = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, "$1");
    return [name, strToU8(bare)] as const;
  });
  return zipSync(Object.fromEntries(entries));
}
