import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Failure } from "../../core";
import { zipOf } from "../../../test/support/xlsxParts";
import { crc32 } from "./crc32";
import { inflateEntry, openZip } from "./readZip";
import { rewriteZip, writeZip } from "./writeZip";
import { checkEntries } from "./zipGuards";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return "none";
}

const contents = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/u), fc.uint8Array({ maxLength: 300 })),
  { selector: ([name]) => name },
);

/** Changes bytes at an offset of a copy. */
function patch(bytes: Uint8Array, offset: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, offset);
  return copy;
}

it("knows the check value of CRC-32", () => {
  expect(crc32(text("123456789"))).toBe(0xcbf43926);
});

describe("a written archive", () => {
  it("gives back what was put in", () => {
    fc.assert(
      fc.property(contents, (parts) => {
        const archive = openZip(zipOf(parts));
        expect(archive.entries.map((entry) => [entry.name, inflateEntry(entry)])).toEqual(parts);
      }),
    );
  });

  it("has the same bytes whenever it is written", () => {
    expect(zipOf([["a.xml", "○"]])).toEqual(zipOf([["a.xml", "○"]]));
  });

  it("keeps entries byte for byte and so equals its source", () => {
    fc.assert(
      fc.property(contents, (parts) => {
        const bytes = zipOf(parts);
        const { entries } = openZip(bytes);
        expect(writeZip(entries.map((keep) => ({ keep })))).toEqual(bytes);
      }),
    );
  });
});

describe("a rewritten archive", () => {
  const bytes = zipOf([
    ["a.xml", "first"],
    ["b.xml", "second"],
    ["c.xml", "third"],
  ]);

  it("is the very same bytes without changes", () => {
    expect(rewriteZip(openZip(bytes), new Map())).toBe(bytes);
  });

  it("replaces in place, adds at the end, removes, and copies the rest raw", () => {
    const archive = openZip(bytes);
    const changes = new Map([
      ["a.xml", text("changed")],
      ["d.xml", text("new")],
      ["b.xml", null],
    ]);
    const after = openZip(rewriteZip(archive, changes));
    const shown = after.entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(inflateEntry(entry)),
    ]);
    expect(shown).toEqual([
      ["a.xml", "changed"],
      ["c.xml", "third"],
      ["d.xml", "new"],
    ]);
    expect(after.entries[1]?.localRecord).toEqual(archive.entries[2]?.localRecord);
  });

  it("keeps data descriptors, which programs that write in one go leave behind the content", () => {
    const archive = openZip(withDescriptor());
    const copied = openZip(rewriteZip(archive, new Map([["new.xml", text("x")]])));
    expect(copied.entries[0]?.localRecord).toEqual(archive.entries[0]?.localRecord);
    expect(archive.entries[0]?.localRecord.length).toBe(30 + 5 + 5 + 16);
  });

  /** A stored entry whose sizes stand only in the directory and in the descriptor after it. */
  function withDescriptor(): Uint8Array {
    const crc = crc32(text("hello"));
    const number = (value: number, width: number): number[] =>
      Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256);
    const name = [...text("a.xml")];
    const shared = [...number(20, 2), ...number(8, 2), ...number(0, 2), ...number(0, 4)];
    const sizes = [...number(crc, 4), ...number(5, 4), ...number(5, 4)];
    const local = [...number(0x04034b50, 4), ...shared, ...number(0, 12), ...number(5, 2), 0, 0];
    const entry = [...local, ...name, ...text("hello"), ...number(0x08074b50, 4), ...sizes];
    const central = [
      ...[...number(0x02014b50, 4), ...number(20, 2), ...shared, ...sizes, ...number(5, 2)],
      ...[...number(0, 2 + 2 + 2 + 2 + 4), ...number(0, 4), ...name],
    ];
    const end = [...number(0x06054b50, 4), ...number(0, 4), ...number(1, 2), ...number(1, 2)];
    const place = [...number(central.length, 4), ...number(entry.length, 4), ...number(0, 2)];
    return new Uint8Array([...entry, ...central, ...end, ...place]);
  }
});

describe("an archive that is not sound", () => {
  const bytes = zipOf([["a.xml", "hello hello hello"]]);
  const central = bytes.length - 22 - 46 - 5;

  it.each([
    ["cut off anywhere", bytes.subarray(0, bytes.length - 10), "file-truncated"],
    ["without its beginning", bytes.subarray(20), "file-truncated"],
    ["encrypted", patch(bytes, central + 8, 1), "file-encrypted"],
    ["announcing a gigabyte", patch(bytes, central + 24, 0, 0, 0, 0x40), "file-zip-bomb"],
    ["of a ratio deflate cannot reach", patch(bytes, central + 24, 0, 0, 0, 2), "file-zip-bomb"],
    [
      "naming one entry twice",
      zipOf([
        ["xl/a.xml", "1"],
        ["XL/A.xml", "2"],
      ]),
      "file-duplicate-entry",
    ],
    ["leading outside", zipOf([["xl/../../a.xml", ""]]), "file-path-traversal"],
    ["leading outside by backslashes", zipOf([["..\\a.xml", ""]]), "file-path-traversal"],
    ["leading to a drive", zipOf([["C:/a.xml", ""]]), "file-path-traversal"],
    ["leading to the root", zipOf([["/etc/passwd", ""]]), "file-path-traversal"],
    [
      "of more entries than any workbook",
      zipOf(Array.from({ length: 20_001 }, (_, i) => [`${i}`, ""] as const)),
      "file-zip-bomb",
    ],
  ])("is refused: %s", (_name, broken, code) => {
    expect(codeOf(() => openZip(broken))).toBe(code);
  });

  it("is refused where two entries share their bytes, by which few bytes grow to many", () => {
    const { entries } = openZip(bytes);
    const again = entries.map((entry) => ({ ...entry, name: "b.xml" }));
    expect(codeOf(() => checkEntries([...entries, ...again]))).toBe("file-zip-bomb");
  });

  it.each([
    ["a wrong check sum", patch(bytes, central + 16, 0), "file-truncated"],
    ["a size that is too small", patch(bytes, central + 24, 3), "file-truncated"],
    ["a size that is too large", patch(bytes, central + 24, 99), "file-truncated"],
    ["an unknown compression", patch(bytes, central + 10, 9), "file-unknown-compression"],
  ])("is refused when an entry with %s is inflated", (_name, broken, code) => {
    const [entry] = openZip(broken).entries;
    expect(codeOf(() => entry && inflateEntry(entry))).toBe(code);
  });

  it("is read where its end record is the 64-bit one of programs that write in one go", () => {
    const end = bytes.length - 22;
    const view = new DataView(bytes.buffer);
    const record = new DataView(new ArrayBuffer(76));
    record.setUint32(0, 0x06064b50, true);
    record.setUint32(32, 1, true);
    record.setUint32(40, view.getUint32(end + 12, true), true);
    record.setUint32(48, view.getUint32(end + 16, true), true);
    record.setUint32(56, 0x07064b50, true);
    record.setUint32(64, end, true);
    const old = patch(bytes.subarray(end), 8, ...Array<number>(12).fill(0xff));
    const long = [...bytes.subarray(0, end), ...new Uint8Array(record.buffer), ...old];
    expect(openZip(new Uint8Array(long)).entries.map(({ name }) => name)).toEqual(["a.xml"]);
  });

  it("tolerates bytes before and after it, as mail programs leave them", () => {
    const wrapped = new Uint8Array([1, 2, 3, ...bytes, 0, 0]);
    const [entry] = openZip(wrapped).entries;
    expect(entry && new TextDecoder().decode(inflateEntry(entry))).toBe("hello hello hello");
  });
});
