/** A cell as one short text, the same for each host: Excel calls the automatic colour black and no fill white, and so do we here. */
import type { Cell, Font } from "../../core";

/** What of a cell is described. */
export type DescribedCell = Pick<Cell, "kind" | "formula" | "fill" | "runs">;

/** "text: {#C00000 bold}【新規】{}…", "number =SUM(B2:B3) on #DDEBF7: {}8". Neighbouring runs of one look are one. */
export function describeCell({ kind, formula, fill, runs }: DescribedCell): string {
  const pieces: string[] = [];
  let before: string | null = null;
  for (const { text, font } of runs) {
    const look = describeFont(font);
    pieces.push(look === before ? text : look + text);
    before = look;
  }
  const shade = fill === null || fill === "#FFFFFF" ? "" : ` on ${fill}`;
  return `${kind}${formula === null ? "" : ` =${formula}`}${shade}: ${pieces.join("")}`;
}

function describeFont({ color, isBold, isStruck, isUnderlined }: Font): string {
  const looks = [
    color === "#000000" ? null : color,
    isBold ? "bold" : null,
    isStruck ? "struck" : null,
    isUnderlined ? "underlined" : null,
  ];
  return `{${looks.filter((one) => one !== null).join(" ")}}`;
}
