/** Arguments of a call with the objects that they name put in their places. */
import type { WireArguments } from "./batch";
import type { HostObject } from "./hostObject";
import { isJsonObject } from "./json";

type Resolver = (path: number) => HostObject | null;

/** An argument is an object if its place in `references` has a path's id, or if it is `{ _ObjectPathId }`. */
export function readArguments(args: WireArguments, resolve: Resolver): unknown[] {
  return args.values.map((value, index) => readOne(value, args.references[index], resolve));
}

function readOne(value: unknown, reference: unknown, resolve: Resolver): unknown {
  if (typeof reference === "number" && reference > 0) return resolve(reference);
  if (Array.isArray(value) && Array.isArray(reference)) {
    const inner: readonly unknown[] = reference;
    return value.map((one: unknown, index) => readOne(one, inner[index], resolve));
  }
  return readDeep(value, resolve);
}

function readDeep(value: unknown, resolve: Resolver): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => readDeep(one, resolve));
  if (!isJsonObject(value)) return value;
  const path = value._ObjectPathId;
  if (typeof path === "number") return resolve(path);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, readDeep(inner, resolve)]),
  );
}
