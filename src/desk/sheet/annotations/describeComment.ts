/** Comments and messages of a cell in words, for whoever hears or points at it. What a workbook says is text, never markup. */
import type { CellComment, ValidationMessage } from "../../../xlsx/view/sheetView";
import type { DeskWords } from "../../words/deskWords";

export function describeComment(
  { remarks, isResolved }: CellComment,
  words: DeskWords["sheet"],
): string {
  const lines = remarks.map(({ author, text }) => (author === null ? text : `${author}: ${text}`));
  const told = words.comment(lines.join("\n"));
  return isResolved ? told + words.resolved : told;
}

export function describePrompt({ title, text }: ValidationMessage): string {
  return [title, text].filter((one) => one !== "").join(": ");
}
