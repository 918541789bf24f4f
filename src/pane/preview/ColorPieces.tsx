/** The pieces of a cell's text that change their colour, and into which: in words beside a sample. */
import type { ReactNode } from "react";
import type { ColorPiece, ColorPreview } from "../../app/previewEdits";
import { isRed } from "../../core";
import { usePaneTools } from "../paneTools";
import type { PaneWords } from "../words/paneWords";
import { usePreviewStyles } from "./PreviewEntry.styles";

export function ColorPieces({ preview }: { readonly preview: ColorPreview }): ReactNode {
  const styles = usePreviewStyles();
  const { words } = usePaneTools();
  return (
    <ul className={styles.pieces}>
      {preview.pieces.filter(isSeen).map((piece, index) => (
        <li key={index}>
          <Sample color={piece.from} />→<Sample color={piece.to} />
          {nameChange(piece, words)}
          {": "}
          <span>{piece.text}</span>
        </li>
      ))}
    </ul>
  );
}

/** White space has no colour to be seen. */
function isSeen({ text }: ColorPiece): boolean {
  return text.trim() !== "";
}

/** Null, the automatic colour, is that of text. */
function Sample({ color }: { readonly color: string | null }): ReactNode {
  const styles = usePreviewStyles();
  return (
    <span
      aria-hidden
      className={styles.swatch}
      style={{ backgroundColor: color ?? "currentColor" }}
    />
  );
}

function nameChange({ from, to }: ColorPiece, { preview }: PaneWords): string {
  if (from === to) return preview.keeps;
  if (to === null) return preview.toBlack;
  return isRed(to) ? preview.toRed : preview.toColor(to);
}
