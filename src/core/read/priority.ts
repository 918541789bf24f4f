/** 重点PJ: what a cell of that column says: ● only that, ① or a name also which. */
import type { MarkCell } from "../plan/plan";
import { trimSpace } from "../text/fold";
import { parseMark } from "../text/marks";

export interface Priority {
  readonly isPriority: boolean;
  /** Numbers (①) or names as written, in their order; empty where the cell only says ●. */
  readonly projects: readonly string[];
}

const none: Priority = { isPriority: false, projects: [] };

/**
 * Reads the cell; null, empty, － and × say no, and so does ○ in a column of ●: it belongs to a municipality or is a slip.
 * @param usual the sign that the column holds as a rule; null for none
 */
export function readPriority(cell: MarkCell | null, usual: string | null): Priority {
  if (cell === null || cell.trimmed === "") return none;
  const numbers = cell.trimmed.match(/[①-⑳❶-❿]/gu);
  if (numbers !== null) return { isPriority: true, projects: numbers };
  const { sign } = parseMark(cell.raw);
  if (sign === null) return { isPriority: true, projects: splitNames(cell.trimmed) };
  const isNo = ["－", "×", "△"].includes(sign) || (sign === "○" && (usual ?? sign) !== sign);
  return isNo ? none : { isPriority: true, projects: [] };
}

function splitNames(text: string): readonly string[] {
  return text
    .split(/[\n、，,／/]/u)
    .map(trimSpace)
    .filter((name) => name !== "");
}
