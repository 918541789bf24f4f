/** Reads arguments of calls and values to set, and refuses those of the wrong kind. Omitted ones arrive as null. */
import { invalidArgument } from "./excelErrors";

export function requireText(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

/** A text, or null where the argument was omitted. */
export function optionalText(value: unknown, location: string): string | null {
  return isOmitted(value) ? null : requireText(value, location);
}

export function requireNumber(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function requireBoolean(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** A colour as #RRGGBB; names of colours are known for the few that add-ins use. */
export function requireColor(value: unknown, location: string): string {
  const text = requireText(value, location);
  const named = colorNames.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (!/^#?[0-9A-F]{6}$/iu.test(text)) throw invalidArgument(location);
  return `#${text.replace("#", "").toUpperCase()}`;
}

const colorNames: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["green", "#008000"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
]);
