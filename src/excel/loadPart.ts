/** Writing is a good part of what the pane is made of, and the first screen needs none of it: fetched when it is wanted. */
import { arrived } from "../core";
import type * as Writing from "./write/applyEdits";
import type * as Undoing from "./write/undoStep";

/** The part that writes. */
export function loadWriting(): Promise<typeof Writing> {
  return arrived(import("./write/applyEdits"));
}

/** The part that takes back what was written. */
export function loadUndoing(): Promise<typeof Undoing> {
  return arrived(import("./write/undoStep"));
}
