/** Answers a load: the values asked for of an object, of what it leads to and of the items of a collection. */
import type { Query } from "./batch";
import { HostObject } from "./hostObject";

/** Reads values of host objects, with whatever the host wants to do first. */
export interface ValueReader {
  /** The value of a member by its wire name. Throws a HostError where there is none. */
  read(object: HostObject, name: string): { readonly name: string; readonly value: unknown };
  /** What the client reaches the object by in later batches. */
  identify(object: HostObject): Record<string, unknown>;
}

/** What is asked for, part by part: format/font/color is { format: { font: { color: {} } } }. */
interface Wanted {
  readonly [part: string]: Wanted;
}

const everything: Wanted = { "*": {} };

/** The answer to a load in the shape that the client expects: wire names, objects in objects, items in `_Items`. */
export function queryObject(reader: ValueReader, object: HostObject, query: Query): unknown {
  return answer(reader, object, parsePaths(query.paths), query);
}

function parsePaths(paths: readonly string[]): Wanted {
  const root: Record<string, Wanted> = {};
  for (const path of paths) {
    let at = root;
    for (const part of path.split(/[/.]/u)) {
      if (part === "") continue;
      const key = part.toLowerCase() === "$all" ? "*" : part;
      at = at[key] ??= {};
    }
  }
  return root;
}

function answer(
  reader: ValueReader,
  object: HostObject,
  wanted: Wanted,
  part: { readonly skip: number; readonly top: number },
): Record<string, unknown> {
  const items = object.items();
  if (items === null) return project(reader, object, wanted);
  const { own, each } = splitWanted(object, wanted);
  const shown = items.slice(part.skip, part.skip + part.top);
  return {
    ...project(reader, object, own),
    _Items: shown.map((item, index) => ({
      ...project(reader, item, each),
      _Index: part.skip + index,
    })),
  };
}

/** Of a collection some values are its own (`count`), all others belong to its items. */
function splitWanted(object: HostObject, wanted: Wanted): { own: Wanted; each: Wanted } {
  const scalars = new Set(object.scalars.map((name) => name.toLowerCase()));
  const own: Record<string, Wanted> = { "*": {} };
  const each: Record<string, Wanted> = {};
  for (const [key, inner] of Object.entries(wanted)) {
    if (key === "items") Object.assign(each, isEmpty(inner) ? everything : inner);
    else if (scalars.has(key.toLowerCase())) own[key] = inner;
    else each[key] = inner;
  }
  return { own, each: isEmpty(each) ? everything : each };
}

function project(reader: ValueReader, object: HostObject, wanted: Wanted): Record<string, unknown> {
  const values = reader.identify(object);
  for (const [key, inner] of Object.entries(wanted)) {
    if (key === "*") {
      for (const scalar of object.scalars) values[scalar] ??= reader.read(object, scalar).value;
      continue;
    }
    const { name, value } = reader.read(object, key);
    values[name] =
      value instanceof HostObject
        ? answer(reader, value, isEmpty(inner) ? everything : inner, all)
        : (value ?? null);
  }
  return values;
}

const all = { skip: 0, top: Number.POSITIVE_INFINITY };

function isEmpty(wanted: Wanted): boolean {
  return Object.keys(wanted).length === 0;
}
