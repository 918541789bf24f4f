/** The classes of a host's objects and their members, found by walking from one object to the next. */
import { HostError } from "./protocol/hostError";
import { HostObject } from "./protocol/hostObject";
import { wireNames } from "./protocol/memberNames";

export interface HostClass {
  /** Name in the public API: "Range". */
  readonly type: string;
  /** Wire names of its members, sorted. */
  readonly members: readonly string[];
}

/** All classes that getters, items and methods without arguments lead to. */
export function listClasses(root: HostObject): HostClass[] {
  const found = new Map<string, readonly string[]>();
  const waiting = [root];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (found.has(object.typeName)) continue;
    const names = wireNames(Object.getPrototypeOf(object) as object).sort();
    found.set(object.typeName, names);
    waiting.push(...(object.items() ?? []));
    for (const name of names) {
      const next = lookInto(object, name);
      if (next instanceof HostObject) waiting.push(next);
    }
  }
  return [...found]
    .map(([type, members]) => ({ type, members }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** What a getter gives, or a method that only looks; null where it wants arguments. */
function lookInto(object: HostObject, name: string): unknown {
  try {
    const value: unknown = Reflect.get(object, name);
    if (typeof value !== "function" || !name.startsWith("Get")) return value;
    return Reflect.apply(value, object, []) as unknown;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
