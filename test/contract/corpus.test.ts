/** Workbooks of municipalities that nobody here made read the same in Excel as from the file. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/xlsx";
import { describeBook } from "./describeBook";
import { livePorts, oldExcel } from "./onPorts";

const corpus = join(__dirname, "../../../shared/corpus");
/** Larger ones would take minutes. */
const maxBytes = 200_000;

const paths = ["kobe", "takamatsu"].flatMap((folder) =>
  existsSync(join(corpus, folder))
    ? readdirSync(join(corpus, folder))
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => join(folder, name))
        .filter((path) => statSync(join(corpus, path)).size <= maxBytes)
    : [],
);
if (paths.length === 0)
  process.stderr.write("skipped: no corpus of workbooks beside the project\n");

describe.each(paths.length > 0 ? paths : ["(no corpus)"])("%s", (path) => {
  const test = paths.length > 0 ? it : it.skip;
  test.each([...livePorts, oldExcel])(
    "reads the same in $name as from the file",
    async ({ open }) => {
      const workbook = new Uint8Array(readFileSync(join(corpus, path)));
      const expected = describeBook(openXlsx(workbook).book);
      const read = await open(workbook, async ({ port }) => describeBook(await port.read()));
      expect(read).toEqual(expected);
    },
  );
});
