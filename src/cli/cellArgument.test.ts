import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatAddress } from "../core";
import { cell } from "./cellArgument";
import { UsageError } from "./usageError";

const place = { command: "dismiss", name: "cell" };

function read(typed: string) {
  return cell.read(typed, place);
}

describe("--cell", () => {
  it("takes a cell with and without its sheet", () => {
    expect(read("D24")).toEqual({ row: 23, column: 3 });
    expect(read("取組一覧!D24")).toEqual({ sheet: "取組一覧", row: 23, column: 3 });
  });

  it("takes what a Japanese keyboard gives", () => {
    expect(read("取組一覧！Ｄ２４")).toEqual({ sheet: "取組一覧", row: 23, column: 3 });
  });

  it("takes a sheet in quotes as Excel writes it, and one with an exclamation mark", () => {
    expect(read("'取組 一覧'!$D$24")).toEqual({ sheet: "取組 一覧", row: 23, column: 3 });
    expect(read("'it''s'!A1")).toEqual({ sheet: "it's", row: 0, column: 0 });
    expect(read("急ぎ!分!A1")).toEqual({ sheet: "急ぎ!分", row: 0, column: 0 });
  });

  it("reads back every address with every name of a sheet", () => {
    const names = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((name) => !/^'.*'$/su.test(name));
    fc.assert(
      fc.property(names, fc.nat(1_048_575), fc.nat(16_383), (sheet, row, column) => {
        expect(read(`${sheet}!${formatAddress({ row, column })}`)).toEqual({ sheet, row, column });
      }),
    );
  });

  it.each(["取組一覧", "24", "D", "D24:E30", "!D24", "取組一覧!", ""])("refuses %j", (typed) => {
    expect(() => read(typed)).toThrow(UsageError);
  });
});
