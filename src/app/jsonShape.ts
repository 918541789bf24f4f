/**
 * Shapes of JSON values, said once: each parses a value with words for what is wrong and describes itself
 * as JSON Schema (draft-07), so that an editor and the program accept the same.
 */
import { Failure, type Words } from "../core";
import type { JsonEntry, JsonNode, JsonSource } from "./jsonLines";
import { findNearestWord } from "./nearestWord";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Throws Failures "…-unknown-key", "…-repeated-key" and "…-wrong-value" that name the line. */
  readonly parse: (node: JsonNode, source: JsonSource) => T;
}

const wantedText: Words = { ja: '文字("…")', en: 'a text ("…")' };

/** A text that is not blank, as written. */
export const writtenText: Shape<string> = {
  schema: { type: "string", pattern: "\\S" },
  parse(node, source) {
    if (node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "") {
      return node.value;
    }
    throw wrongValue(node, wantedText, source);
  },
};

/** A text that is not blank, without the spaces around it. */
export const nameText: Shape<string> = {
  schema: writtenText.schema,
  parse: (node, source) => writtenText.parse(node, source).trim(),
};

const highestCount = 1_000_000;

/** A whole number from 0. */
export const count: Shape<number> = {
  schema: { type: "integer", minimum: 0, maximum: highestCount },
  parse(node, source) {
    const value = node.kind === "scalar" ? node.value : null;
    if (typeof value === "number" && Number.isInteger(value)) {
      // + 0 makes 0 of -0.
      if (value >= 0 && value <= highestCount) return value + 0;
    }
    throw wrongValue(node, { ja: "0以上の整数", en: "a whole number, 0 or more" }, source);
  },
};

/** One of some texts. */
export function oneOf<const T extends string>(allowed: readonly T[]): Shape<T> {
  return {
    schema: { enum: allowed },
    parse(node, source) {
      const found = allowed.find((one) => node.kind === "scalar" && node.value === one);
      if (found !== undefined) return found;
      const list = allowed.map((one) => `"${one}"`);
      throw wrongValue(node, { ja: list.join("・"), en: list.join(", ") }, source);
    },
  };
}

/** A list; of at least one where `isFilled`. */
export function listOf<T>(item: Shape<T>, isFilled = false): Shape<readonly T[]> {
  return {
    schema: { type: "array", items: item.schema, ...(isFilled && { minItems: 1 }) },
    parse(node, source) {
      if (node.kind === "array" && (!isFilled || node.items.length > 0)) {
        return node.items.map((one) => item.parse(one, source));
      }
      throw wrongValue(node, { ja: '並び(["…", "…"])', en: 'a list (["…", "…"])' }, source);
    },
  };
}

/** An object with names as keys. A key keeps its spelling. */
export function recordOf<T>(value: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    schema: {
      type: "object",
      propertyNames: writtenText.schema,
      additionalProperties: value.schema,
    },
    parse(node, source) {
      const entries = entriesOf(node, source);
      const blank = entries.find(({ key }) => key.trim() === "");
      if (blank !== undefined) throw wrongValue(blank.node, wantedKey, source);
      return Object.fromEntries(entries.map((one) => [one.key, value.parse(one.node, source)]));
    },
  };
}

const wantedKey: Words = {
  ja: "「:」の左にも名前",
  en: "a name before the colon, too",
};

/** An object with some keys of a list; a key that is not among them is a slip and is refused. */
export function recordOfKeys<T>(
  value: Shape<T>,
  keys: readonly { readonly key: string; readonly title: Words }[],
): Shape<Readonly<Record<string, T>>> {
  const known = keys.map(({ key }) => key);
  const properties = keys.map(({ key, title }) => [key, { ...value.schema, title: join(title) }]);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(properties),
      additionalProperties: false,
    },
    parse(node, source) {
      const entries = knownEntries(node, known, source);
      return Object.fromEntries(entries.map((one) => [one.key, value.parse(one.node, source)]));
    },
  };
}

/** An object with these members, all of them optional. */
export function members<T extends object>(table: {
  readonly [K in keyof T]: Shape<T[K]>;
}): Shape<Partial<T>> {
  const shapes = Object.entries<Shape<unknown>>(table);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(shapes.map(([key, { schema }]) => [key, schema])),
      additionalProperties: false,
    },
    parse(node, source) {
      const parsed: Partial<T> = {};
      for (const { key, node: value } of knownEntries(node, Object.keys(table), source)) {
        if (isKeyOf(table, key)) parsed[key] = table[key].parse(value, source);
      }
      return parsed;
    },
  };
}

/** The shape with what an editor says of it. */
export function titled<T>({ schema, parse }: Shape<T>, title: Words, description: Words): Shape<T> {
  const said = { title: join(title), description: `${description.ja}\n${description.en}` };
  return { schema: { ...said, ...schema }, parse };
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}

function join({ ja, en }: Words): string {
  return `${ja} / ${en}`;
}

/** The entries of an object whose keys are all known. */
function knownEntries(
  node: JsonNode,
  known: readonly string[],
  source: JsonSource,
): readonly JsonEntry[] {
  const entries = entriesOf(node, source);
  const unknown = entries.find(({ key }) => !known.includes(key));
  if (unknown !== undefined) throw unknownKey(unknown, known, source);
  return entries;
}

/** The entries of an object, each key once: of two values one would be ignored without a word. */
function entriesOf(node: JsonNode, source: JsonSource): readonly JsonEntry[] {
  if (node.kind !== "object") {
    const wanted = { ja: '{"…": "…"} の形', en: 'something of the form {"…": "…"}' };
    throw wrongValue(node, wanted, source);
  }
  const seen = new Set<string>();
  for (const entry of node.entries) {
    if (seen.has(entry.key)) throw repeatedKey(entry, source);
    seen.add(entry.key);
  }
  return node.entries;
}

function repeatedKey({ key, line }: JsonEntry, { code, name }: JsonSource): Failure {
  return new Failure(`${code}-repeated-key`, {
    ja: `${name.ja}の${String(line)}行目に項目「${key}」がもう一度出てきます。一つにまとめてください。`,
    en: `Line ${String(line)} of ${name.en} has the key “${key}” a second time. Please keep one of them.`,
  });
}

function unknownKey(
  { key, line }: JsonEntry,
  known: readonly string[],
  { code, name }: JsonSource,
): Failure {
  const nearest = findNearestWord(key, known);
  const list = known.join(", ");
  return new Failure(`${code}-unknown-key`, {
    ja:
      `${name.ja}の${String(line)}行目に知らない項目「${key}」があります。` +
      (nearest === null ? `使える項目は ${list} です。` : `「${nearest}」のことでしょうか。`),
    en:
      `Line ${String(line)} of ${name.en} has an unknown key “${key}”. ` +
      (nearest === null ? `Known keys are ${list}.` : `Did you mean “${nearest}”?`),
  });
}

function wrongValue({ line }: JsonNode, wanted: Words, { code, name }: JsonSource): Failure {
  return new Failure(`${code}-wrong-value`, {
    ja: `${name.ja}の${String(line)}行目の値が読み取れません。${wanted.ja}を書いてください。`,
    en: `The value on line ${String(line)} of ${name.en} cannot be used. Write ${wanted.en}.`,
  });
}
