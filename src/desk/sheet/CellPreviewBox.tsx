/** A proposed change in the cell itself: what goes is struck out, what comes is underlined, whatever the colours. */
import type { ReactNode } from "react";
import { isRed } from "../../core";
import type { DeskWords } from "../words/deskWords";
import type { CellPreview } from "./cellMark";
import type { useCellStyles } from "./SheetGrid.styles";

type CellStyles = ReturnType<typeof useCellStyles>;

export interface CellPreviewBoxProps {
  readonly preview: CellPreview;
  readonly styles: CellStyles;
  readonly words: DeskWords["sheet"];
}

/** Not read with the cell's content, which still stands: the cell's description says it ({@link describePreview}). */
export function CellPreviewBox({ preview, styles, words }: CellPreviewBoxProps): ReactNode {
  return (
    <div className={styles.preview} aria-hidden>
      <span>
        <span className={styles.previewLabel}>{words.after}</span>
        <Pieces preview={preview} styles={styles} />
      </span>
    </div>
  );
}

function Pieces({ preview, styles }: Omit<CellPreviewBoxProps, "words">): ReactNode {
  switch (preview.kind) {
    case "cleared":
      return <del className={styles.removed}>{preview.text}</del>;
    case "text":
      return preview.pieces.map(({ kind, text }, index) => {
        if (kind === "kept") return <span key={index}>{text}</span>;
        const Change = kind === "removed" ? "del" : "ins";
        return (
          <Change key={index} className={styles[kind]}>
            {text}
          </Change>
        );
      });
    case "color":
      return preview.pieces.map(({ text, from, to }, index) => (
        <span
          key={index}
          style={{
            ...(to !== null && { color: to }),
            ...(from !== to && { textDecorationLine: "underline", textDecorationStyle: "dotted" }),
          }}
        >
          {text}
        </span>
      ));
  }
}

/** A change in words. */
export function describePreview(preview: CellPreview, words: DeskWords["sheet"]): string {
  switch (preview.kind) {
    case "cleared":
      return words.becomesEmpty;
    case "text": {
      const after = preview.pieces.filter(({ kind }) => kind !== "removed");
      const text = after.map((piece) => piece.text).join("");
      return text === "" ? words.becomesEmpty : words.becomes(text);
    }
    case "color": {
      const changed = preview.pieces.filter(({ from, to }) => from !== to);
      const told = changed.map(({ text, to }) => words.piece(text, nameColor(to, words)));
      return words.colored(told.join(words.separator));
    }
  }
}

function nameColor(color: string | null, words: DeskWords["sheet"]): string {
  if (color === null) return words.black;
  return isRed(color) ? words.red : words.color(color);
}
