/** The keys that end an entry in the line above a sheet. */
import type { KeyboardEvent } from "react";
import { isComposing } from "./selection/composing";

export type Ends = Readonly<Record<"Enter" | "Escape", () => void>>;

/** Enter and Escape end an entry, unless they end a composition or, with Alt, begin a line. */
export function endBy(event: KeyboardEvent, ends: Ends): void {
  if (isComposing(event) || event.altKey) return;
  if (event.key !== "Enter" && event.key !== "Escape") return;
  event.preventDefault();
  ends[event.key]();
}
