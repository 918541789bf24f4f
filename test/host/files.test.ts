/** The workbook as a file: what getFileAsync gives, and what the host saves. */
import { describe, expect, it } from "@jest/globals";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { openXlsx } from "../../src/xlsx";
import type { Book, Sheet } from "../../src/core";
import { differingParts, partText } from "../support/readParts";
import { withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";
import { BookModel } from "./workbook/bookModel";

/** Opens a copy of the document in the client. Rejects with the number of the error. */
function openFile(sliceSize: number): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(String(result.error.code)));
    });
  });
}

function readSlice(file: Office.File, index: number): Promise<number[]> {
  return new Promise((resolve) => {
    file.getSliceAsync(index, ({ value }) => resolve(value.data as number[]));
  });
}

function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => file.closeAsync(() => resolve()));
}

async function readFile(sliceSize: number): Promise<Uint8Array> {
  const file = await openFile(sliceSize);
  const slices: number[][] = [];
  for (let index = 0; index < file.sliceCount; index++) slices.push(await readSlice(file, index));
  await closeFile(file);
  return Uint8Array.from(slices.flat());
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the document read in slices", () => {
  it("is the workbook as it is now, whatever the size of a slice", async () => {
    const sample = readFileSync("assets/sample/yamaguchi-r3.xlsx");
    await withExcel({ workbook: sample }, async (host) => {
      for (const sliceSize of [1000, 65_536, 4_194_304]) {
        expect(digest(await readFile(sliceSize))).toBe(digest(host.save()));
      }
    });
  });

  it("has what was written a moment ago", async () => {
    await withExcel({ workbook: smallBook() }, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("取組").getRange("A2").values = [["今の名前"]];
        await context.sync();
      });
      const { book } = openXlsx(await readFile(65_536));
      expect(book.sheets[0]?.cell(1, 0)?.text).toBe("今の名前");
    });
  });

  it("stays what it was while it is read", async () => {
    await withExcel({ workbook: smallBook() }, async (host) => {
      const before = host.save();
      const file = await openFile(4_194_304);
      host.colleague.type("取組", "A2", "あとの名前");
      expect(digest(Uint8Array.from(await readSlice(file, 0)))).toBe(digest(before));
    });
  });

  it("can be open twice, not three times, until one is closed", async () => {
    await withExcel({ workbook: smallBook() }, async () => {
      const first = await openFile(65_536);
      await openFile(65_536);
      await expect(openFile(65_536)).rejects.toThrow("11000");
      await closeFile(first);
      await expect(openFile(65_536)).resolves.toBeDefined();
    });
  });

  it("is given as .xlsx only", async () => {
    await withExcel({ workbook: smallBook() }, async () => {
      const code = await new Promise((resolve) => {
        Office.context.document.getFileAsync(Office.FileType.Pdf, ({ error }) =>
          resolve(error.code),
        );
      });
      expect(code).toBe(1009);
    });
  });

  it("can be read though the document may not be changed", async () => {
    await withExcel({ workbook: smallBook(), behaviour: { isReadOnly: true } }, async (host) => {
      expect(digest(await readFile(65_536))).toBe(digest(host.save()));
    });
  });
});

describe("saving", () => {
  const corpus = "../shared/corpus";
  const files = [
    ...["assets/sample/yamaguchi-r3.xlsx", "assets/sample/yamaguchi-r3-ocr.xlsx"],
    ...listCorpus(corpus),
  ];

  it.each(files)(
    "gives an equal book where nothing was done, and where all is written anew: %s",
    (path) => {
      const before = readFileSync(path);
      const model = new BookModel(before);
      expect(describeBook(openXlsx(model.save()).book)).toEqual(
        describeBook(openXlsx(before).book),
      );
      for (const sheet of model.sheets) sheet.isChanged = true;
      expect(describeBook(openXlsx(model.save()).book)).toEqual(
        describeBook(openXlsx(before).book),
      );
    },
  );

  it("leaves sheets alone that nobody changed, and all parts that are none of its business", async () => {
    const before = readFileSync("assets/sample/yamaguchi-r3.xlsx");
    await withExcel({ workbook: before }, async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["題名"]];
        await context.sync();
      });
      const changed = differingParts(before, host.save()).filter(
        (part) => partText(before, part) !== partText(host.save(), part),
      );
      expect(changed.filter((part) => /worksheets|styles|theme/u.test(part))).toEqual([
        "xl/worksheets/sheet1.xml",
      ]);
    });
  });

  it("gives the same bytes for the same workbook", () => {
    const sample = readFileSync("assets/sample/yamaguchi-r3.xlsx");
    expect(digest(new BookModel(sample).save())).toBe(digest(new BookModel(sample).save()));
  });
});

/** Workbooks of the corpus beside the project, where it is there; else only the samples are looked at. */
function listCorpus(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => `${folder}/${name}`)
      .filter((path) => canOpen(path))
      .slice(0, 40);
  } catch {
    return []; // The corpus is not part of the project.
  }
}

function canOpen(path: string): boolean {
  try {
    return openXlsx(readFileSync(path)).book.sheets.length > 0;
  } catch {
    return false; // Damaged files are in the corpus on purpose.
  }
}

/** All that our reader sees of a book. */
function describeBook({ sheets }: Book): unknown {
  return sheets.map((sheet) => ({
    ...{ name: sheet.name, visibility: sheet.visibility, merges: sheet.merges, owner: sheet.owner },
    ...{ hiddenRows: [...sheet.hiddenRows], hiddenColumns: [...sheet.hiddenColumns] },
    ...{ isProtected: sheet.isProtected, drawings: sheet.drawings },
    cells: cellsOf(sheet),
  }));
}

/** Formulas only by whether there is one: our reader gives a shared one in the words of its first cell. */
function cellsOf(sheet: Sheet): unknown[] {
  return sheet.rowNumbers.flatMap((row) =>
    sheet.cellsInRow(row).map((cell) => ({ ...cell, formula: cell.formula !== null })),
  );
}
