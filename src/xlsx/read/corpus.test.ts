import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Failure, type Sheet } from "../../core";
import { writeZip } from "../zip/writeZip";
import { openZip } from "../zip/readZip";
import { openXlsx } from "./openXlsx";

const corpus = resolve(__dirname, "../../../../shared/corpus");
const isThere = existsSync(corpus);

const files = isThere
  ? readdirSync(corpus, { recursive: true })
      .map(String)
      .filter((name) => /\.xls[xm]$/u.test(name))
      .sort()
  : [];

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(corpus, name)));

/** Reads all of a sheet and says how much there is. */
function measure(sheet: Sheet): { cells: number } {
  let cells = 0;
  for (const row of sheet.rowNumbers) {
    for (const cell of sheet.cellsInRow(row)) {
      expect(cell.runs.map(({ text }) => text).join("")).toBe(cell.text);
      cells += 1;
    }
  }
  return { cells };
}

/** Why these two are refused: one has a password, the other a relationships part with a wrong check sum. */
const refused = new Map([
  ["calamine/pass_protected.xlsx", "file-encrypted"],
  ["calamine/issue252.xlsx", "file-truncated"],
]);

if (!isThere) {
  describe("the corpus of real workbooks", () => {
    it("is not beside the project, so its tests are skipped", () => expect(files).toEqual([]));
  });
} else {
  describe("a workbook that nobody of this project made", () => {
    it.each(files)("is read or refused in words: %s", (name) => {
      let code: string | undefined;
      try {
        for (const sheet of openXlsx(bytesOf(name)).book.sheets) measure(sheet);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        code = error.code;
      }
      expect(code).toBe(refused.get(name));
    });

    it.each(files.filter((name) => refused.get(name) !== "file-encrypted"))(
      "keeps every entry when it is put together again: %s",
      (name) => {
        const { entries } = openZip(bytesOf(name));
        const again = openZip(writeZip(entries.map((keep) => ({ keep })))).entries;
        expect(again.length).toBe(entries.length);
        again.forEach((entry, index) => {
          // Not toEqual on the bytes: comparing megabytes element by element takes seconds.
          expect(
            Buffer.compare(entry.localRecord, entries[index]?.localRecord ?? entry.compressed),
          ).toBe(0);
        });
      },
    );

    // Counted with openpyxl, cells that show nothing left out; runs and drawings by hand.
    it.each([
      ["takamatsu/evacuation_space.xlsx", 0, { cells: 3627, merges: 0, isProtected: false }],
      ["kobe/UDseibisisetu.xlsx", 0, { cells: 747, merges: 5, isProtected: false }],
      ["kobe/zaiseijoukyousiryoushuu2013.xlsx", 0, { cells: 336, merges: 432, isProtected: true }],
      ["kobe/zaiseijoukyousiryoushuu2013.xlsx", 1, { cells: 550, merges: 572, isProtected: true }],
      [
        "kobe/zaiseijoukyousiryoushuu2013.xlsx",
        2,
        { cells: 1149, merges: 2023, isProtected: true },
      ],
    ])("%s, sheet %p, has what openpyxl finds in it", (name, index, expected) => {
      const sheet = openXlsx(bytesOf(name)).book.sheets[index];
      const found = sheet && {
        cells: measure(sheet).cells,
        merges: sheet.merges.length,
        isProtected: sheet.isProtected,
      };
      expect(found).toEqual(expected);
    });

    it("tells red letters from the others beside them", () => {
      const { book } = openXlsx(bytesOf("calamine/richtext-after-plain.xlsx"));
      const runs = book.sheets[0]?.cell(0, 0)?.runs.map(({ text, font }) => [text, font.color]);
      expect(runs).toEqual([
        ["ab", "#000000"],
        ["cd", "#FF0000"],
      ]);
    });

    it("shows numbers and dates as the workbook's formats say", () => {
      const shown = (name: string, row: number, column: number): string | undefined =>
        openXlsx(bytesOf(name)).book.sheets[0]?.cell(row, column)?.text;
      expect(shown("calamine/date_1904.xlsx", 0, 0)).toBe("2021-01-01");
      expect(shown("calamine/date_1904.xlsx", 2, 0)).toBe("255:10:10");
      expect(shown("kobe/zaiseijoukyousiryoushuu2013.xlsx", 10, 17)).toBe("1.2 ");
    });

    it("leaves ふりがな out of the text", () => {
      const { book } = openXlsx(bytesOf("calamine/rph.xlsx"));
      expect(book.sheets[0]?.cell(0, 0)?.text).toBe("課きく　毛こ");
    });
  });
}
