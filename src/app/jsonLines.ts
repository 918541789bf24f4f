/**
 * Reads JSON (RFC 8259) and remembers the line of every value and key, so that a message about a
 * settings file can say where to look. JSON.parse gives no lines.
 */
import { Failure } from "../core";

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

/** Throws a Failure "settings-not-json" that names the line. */
export function parseJsonLines(text: string): JsonNode {
  const tokens = splitTokens(text.replace(/^\uFEFF/u, ""));
  const node = parseValue(tokens);
  const rest = tokens.shift();
  if (rest !== undefined) throw notJson(rest);
  return node;
}

/** Tokens in order; the last line stands in for the end of the text. */
function splitTokens(text: string): Token[] {
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

function parseValue(tokens: Token[]): JsonNode {
  const token = tokens.shift();
  if (token === undefined) throw notJson({ text: "", line: 1 });
  if (token.text === "{") return parseObject(tokens, token);
  if (token.text === "[") return parseArray(tokens, token);
  return { kind: "scalar", line: token.line, value: parseScalar(token) };
}

function parseObject(tokens: Token[], open: Token): JsonNode {
  const entries: JsonEntry[] = [];
  if (tokens[0]?.text === "}") {
    tokens.shift();
    return { kind: "object", line: open.line, entries };
  }
  for (;;) {
    const key = take(tokens, open);
    const name = parseScalar(key);
    if (typeof name !== "string") throw notJson(key);
    const colon = take(tokens, key);
    if (colon.text !== ":") throw notJson(colon);
    entries.push({ key: name, line: key.line, node: parseValue(tokens) });
    if (isLast(take(tokens, key), "}")) return { kind: "object", line: open.line, entries };
  }
}

function parseArray(tokens: Token[], open: Token): JsonNode {
  const items: JsonNode[] = [];
  if (tokens[0]?.text === "]") {
    tokens.shift();
    return { kind: "array", line: open.line, items };
  }
  for (;;) {
    items.push(parseValue(tokens));
    if (isLast(take(tokens, open), "]")) return { kind: "array", line: open.line, items };
  }
}

/** Whether the token closes the list; a comma goes on, anything else is an error. */
function isLast(token: Token, close: string): boolean {
  if (token.text !== "," && token.text !== close) throw notJson(token);
  return token.text === close;
}

function take(tokens: Token[], before: Token): Token {
  const token = tokens.shift();
  if (token === undefined) throw notJson({ text: "", line: before.line });
  return token;
}

function parseScalar(token: Token): JsonScalar {
  try {
    return JSON.parse(token.text) as JsonScalar;
  } catch (cause) {
    throw notJson(token, cause);
  }
}

function notJson({ text, line }: Token, cause?: unknown): Failure {
  const seen = text === "" ? "" : `(${text.slice(0, 20)})`;
  return new Failure(
    "settings-not-json",
    {
      ja: `設定ファイルの${line}行目あたりがJSONとして読めません${seen}。引用符やコンマの過不足をご確認ください。`,
      en: `The settings file is not JSON near line ${line}${seen}. Look for a missing or surplus quote or comma.`,
    },
    { cause },
  );
}
