import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Failure } from "../core";
import { parseJsonLines as parseLines, type JsonNode } from "./jsonLines";

function parseJsonLines(text: string): JsonNode {
  return parseLines(text, { code: "letter", name: { ja: "手紙", en: "the letter" } });
}

/** The value without its lines, to compare with JSON.parse. */
function plain(node: JsonNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, node: value }) => [key, plain(value)]));
}

function failureOf(text: string): Failure {
  try {
    parseJsonLines(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`read: ${text}`);
}

describe("parseJsonLines", () => {
  it("reads whatever JSON.stringify writes, as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(plain(parseJsonLines(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("refuses exactly what JSON.parse refuses", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      "1",
      "tru",
      "null",
      "\n",
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (isJson) expect(plain(parseJsonLines(text))).toEqual(JSON.parse(text));
        else expect(failureOf(text).code).toBe("letter-not-json");
      }),
    );
  });

  it("knows the lines of keys and values", () => {
    const node = parseJsonLines('{\n  "a": 1,\n  "b": [\n    true]\n}');
    expect(node).toMatchObject({
      line: 1,
      entries: [
        { key: "a", line: 2, node: { line: 2, value: 1 } },
        { key: "b", line: 3, node: { line: 3, items: [{ line: 4, value: true }] } },
      ],
    });
  });

  it("names the line where the text stops being JSON", () => {
    expect(failureOf('{\n  "a": 1\n  "b": 2\n}').words.ja).toContain("3行目");
    expect(failureOf("{\n  a: 1\n}").words.en).toContain("Line 2 of the letter");
  });

  it("quotes only what can be shown", () => {
    expect(failureOf("計画").words.ja).toContain("(計画)");
    expect(failureOf("PK\u0003\u0004\uFFFD").words.ja).toContain("読めません。");
  });

  it("reads what a Windows editor saved with a byte order mark", () => {
    expect(plain(parseJsonLines('\uFEFF{"a": "あ"}'))).toEqual({ a: "あ" });
  });
});
