import { describe, expect, it } from "@jest/globals";
import { rules } from "./catalogue";
import { wordNote } from "./wordNote";

const at = { sheet: "取組一覧", row: 7, column: 5 };

describe("wordNote", () => {
  it("uses the words of the rule of the note's code", () => {
    const data = { row: 8, offset: 2, cell: "F8", value: "幹事会の開催" };
    const words = wordNote(rules, { code: "S09", message: "shifted", at, data, related: [] });
    expect(words.ja).toContain(
      "8行目は列がずれている可能性があります(F8に「幹事会の開催」)。右に2列",
    );
    expect(words.en).toContain("2 columns to the right");
  });

  it("says so in a sentence when no rule has words for the note", () => {
    const words = wordNote(rules, { code: "X07", message: "title", at, data: {}, related: [] });
    expect(words.ja).toContain("X07 title");
    expect(words.en).toContain("X07 title");
  });
});
