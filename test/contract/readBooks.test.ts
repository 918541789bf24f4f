/** Every host gives the same book of a workbook, and so the same findings. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { openXlsx } from "../../src/xlsx";
import { richBook } from "../host/richBook";
import { smallBook } from "../host/smallBooks";
import { hostileWorkbook } from "../support/hostile/hostileWorkbook";
import { describeBook } from "./describeBook";
import { livePorts, filePort, oldExcel } from "./onPorts";

const books: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "a plan": () => new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx")),
  "a scanned plan": () => new Uint8Array(readFileSync("assets/sample/yamaguchi-r3-ocr.xlsx")),
  "a small workbook": smallBook,
  "a workbook with a table": richBook,
  "a workbook of everything": () => hostileWorkbook(),
};

describe.each(Object.entries(books))("%s", (_name, make) => {
  it.each([...livePorts, oldExcel])(
    "reads the same in $name as from the file",
    async ({ open }) => {
      const workbook = await make();
      const expected = describeBook(openXlsx(workbook).book);
      const read = await open(workbook, async ({ port }) => describeBook(await port.read()));
      expect(read).toEqual(expected);
    },
  );
});

describe("a check", () => {
  it.each(livePorts)("has the same findings in $name as with the file", async ({ open }) => {
    const workbook = await (books["a plan"] ?? smallBook)();
    const [inFile, inExcel] = await Promise.all(
      [filePort.open, open].map((one) =>
        one(workbook, async ({ port }) => (await checkWorkbook(port, {})).all),
      ),
    );
    expect(inExcel).toEqual(inFile);
    expect(inFile?.length).toBeGreaterThan(0);
  });
});
