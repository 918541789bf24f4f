/**
 * A proposed change at its cell: a dashed frame and a small sign around the content as it will be. Where a longer text changes
 * and there is room, what goes is struck out and what comes is underlined, whatever the colours.
 */
import type { ReactNode } from "react";
import { isRed } from "../../core";
import type { DeskWords } from "../words/deskWords";
import type { CellPreview } from "./cellMark";
import type { useCellStyles } from "./SheetGrid.styles";

export interface CellPreviewBoxProps {
  readonly preview: CellPreview;
  readonly styles: ReturnType<typeof useCellStyles>;
  /** Whether before and after have room beside each other. */
  readonly isInPieces: boolean;
}

/** Not read with the cell's content: the cell's description says it ({@link describePreview}). */
export function CellPreviewBox({ preview, styles, isInPieces }: CellPreviewBoxProps): ReactNode {
  return (
    <>
      {isInPieces && preview.kind === "text" && (
        <div className={styles.pieces} aria-hidden>
          <span>
            <Pieces pieces={preview.pieces} styles={styles} />
          </span>
        </div>
      )}
      <div className={styles.preview} aria-hidden />
      <svg className={styles.previewSign} width={9} height={9} viewBox="0 0 9 9" aria-hidden>
        <path d="M4.5 0.5 8.5 4.5 4.5 8.5 0.5 4.5Z" fill="currentColor" stroke="white" />
      </svg>
    </>
  );
}

interface PiecesProps extends Pick<CellPreviewBoxProps, "styles"> {
  readonly pieces: Extract<CellPreview, { readonly kind: "text" }>["pieces"];
}

function Pieces({ pieces, styles }: PiecesProps): ReactNode {
  return pieces.map(({ kind, text }, index) => {
    if (kind === "kept") return <span key={index}>{text}</span>;
    const Change = kind === "removed" ? "del" : "ins";
    return (
      <Change key={index} className={styles[kind]}>
        {text}
      </Change>
    );
  });
}

/** A change in words, with what stood there before. */
export function describePreview(preview: CellPreview, words: DeskWords["sheet"]): string {
  switch (preview.kind) {
    case "cleared":
      return words.becomesEmpty + words.was(preview.text);
    case "text": {
      const before = textWithout("added", preview.pieces);
      const after = textWithout("removed", preview.pieces);
      const told = after === "" ? words.becomesEmpty : words.becomes(after);
      return before === "" ? told : told + words.was(before);
    }
    case "color": {
      const changed = preview.pieces.filter(({ from, to }) => from !== to);
      const told = changed.map(({ text, to }) => words.piece(text, nameColor(to, words)));
      return words.colored(told.join(words.separator));
    }
  }
}

function textWithout(left: "added" | "removed", pieces: PiecesProps["pieces"]): string {
  return pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join("");
}

function nameColor(color: string | null, words: DeskWords["sheet"]): string {
  if (color === null) return words.black;
  return isRed(color) ? words.red : words.color(color);
}
