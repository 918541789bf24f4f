/**
 * Reads JSON (RFC 8259) and remembers the line of every value and key, so that a message about a
 * settings file can say where to look. JSON.parse gives no lines.
 */
import { Failure, type Words } from "../core";

/** Where a JSON text comes from, for the words of failures. */
export interface JsonSource {
  /** Begins the codes of its failures: "settings" gives "settings-not-json". */
  readonly code: string;
  /** Before 「の…行目」 and after "of": 設定ファイル, the settings file. */
  readonly name: Words;
}

/** A value with the 1-based line it begins on. */
export type JsonNode =
  | { readonly kind: "object"; readonly line: number; readonly entries: readonly JsonEntry[] }
  | { readonly kind: "array"; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "scalar"; readonly line: number; readonly value: JsonScalar };

export type JsonScalar = string | number | boolean | null;

export interface JsonEntry {
  readonly key: string;
  readonly line: number;
  readonly node: JsonNode;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const tokenPattern = /"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+|"/gu;

/** Deeper than any file of ours; keeps a hostile one from exhausting the stack. */
const maxDepth = 200;

/** Throws a Failure "…-not-json" that names the line. */
export function parseJsonLines(text: string, source: JsonSource): JsonNode {
  return new JsonParser(text.replace(/^\uFEFF/u, ""), source).parse();
}

class JsonParser {
  readonly #tokens: readonly Token[];
  readonly #source: JsonSource;
  #next = 0;

  constructor(text: string, source: JsonSource) {
    this.#tokens = splitTokens(text);
    this.#source = source;
  }

  parse(): JsonNode {
    const node = this.#parseValue(0);
    const rest = this.#tokens[this.#next];
    if (rest !== undefined) throw this.#notJson(rest);
    return node;
  }

  #parseValue(depth: number): JsonNode {
    const token = this.#take();
    if (depth > maxDepth) throw this.#notJson(token);
    if (token.text === "{") return this.#parseObject(token, depth);
    if (token.text === "[") return this.#parseArray(token, depth);
    return { kind: "scalar", line: token.line, value: this.#parseScalar(token) };
  }

  #parseObject({ line }: Token, depth: number): JsonNode {
    const entries: JsonEntry[] = [];
    if (this.#skip("}")) return { kind: "object", line, entries };
    for (;;) {
      const key = this.#take();
      const name = this.#parseScalar(key);
      if (typeof name !== "string") throw this.#notJson(key);
      const colon = this.#take();
      if (colon.text !== ":") throw this.#notJson(colon);
      entries.push({ key: name, line: key.line, node: this.#parseValue(depth + 1) });
      if (this.#isLast("}")) return { kind: "object", line, entries };
    }
  }

  #parseArray({ line }: Token, depth: number): JsonNode {
    const items: JsonNode[] = [];
    if (this.#skip("]")) return { kind: "array", line, items };
    for (;;) {
      items.push(this.#parseValue(depth + 1));
      if (this.#isLast("]")) return { kind: "array", line, items };
    }
  }

  #skip(wanted: string): boolean {
    const isThere = this.#tokens[this.#next]?.text === wanted;
    if (isThere) this.#next += 1;
    return isThere;
  }

  /** Whether the next token closes the list; a comma goes on, anything else is an error. */
  #isLast(close: string): boolean {
    const token = this.#take();
    if (token.text !== "," && token.text !== close) throw this.#notJson(token);
    return token.text === close;
  }

  #take(): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined) {
      throw this.#notJson({ text: "", line: this.#tokens.at(-1)?.line ?? 1 });
    }
    this.#next += 1;
    return token;
  }

  #parseScalar(token: Token): JsonScalar {
    try {
      return JSON.parse(token.text) as JsonScalar;
    } catch (cause) {
      throw this.#notJson(token, cause);
    }
  }

  #notJson({ text, line }: Token, cause?: unknown): Failure {
    const { code, name } = this.#source;
    // A workbook given in place of a JSON file has nothing in it that can be shown.
    const seen = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text) ? `(${text.slice(0, 20)})` : "";
    return new Failure(
      `${code}-not-json`,
      {
        ja: `${name.ja}の${String(line)}行目あたりがJSONとして読めません${seen}。引用符やコンマの過不足をご確認ください。`,
        en: `Line ${String(line)} of ${name.en} is not JSON, or one near it${seen}. Look for a missing or surplus quote or comma.`,
      },
      { cause },
    );
  }
}

/** Tokens in order, each with its line. */
function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(tokenPattern)) {
    line += text.slice(from, match.index).split("\n").length - 1;
    from = match.index;
    tokens.push({ text: match[0], line });
  }
  return tokens;
}
