/** One change: the cell, before → after, and why. */
import type { ReactNode } from "react";
import type { MovePreview, SheetPreview, TextPreview } from "../../app/previewEdits";
import { formatAddress, formatRange } from "../../core";
import { usePaneTools } from "../paneTools";
import { ColorPieces } from "./ColorPieces";
import { usePreviewStyles } from "./PreviewEntry.styles";
import type { PreviewItem } from "./previewItems";
import { showInvisible } from "./showInvisible";

interface PreviewEntryProps {
  readonly item: PreviewItem;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

export function PreviewEntry({ item, actions }: PreviewEntryProps): ReactNode {
  const styles = usePreviewStyles();
  const { words, language } = usePaneTools();
  const { preview, why } = item;
  return (
    <div className={styles.entry}>
      {"at" in preview && (
        <div className={styles.cell}>
          {words.common.place(preview.at.sheet, formatAddress(preview.at))}
        </div>
      )}
      {why.map((one) => (
        <div key={one.ja} className={styles.why}>
          {one[language]}
        </div>
      ))}
      {preview.kind === "text" && <TextChange preview={preview} />}
      {preview.kind === "color" && <ColorPieces preview={preview} />}
      {preview.kind === "move" && <MoveSteps preview={preview} />}
      {preview.kind === "sheet" && <SheetChange preview={preview} />}
      {actions}
    </div>
  );
}

function TextChange({ preview }: { readonly preview: TextPreview }): ReactNode {
  const styles = usePreviewStyles();
  const { words } = usePaneTools();
  const { pieces, before, after, replacesFormula } = preview;
  return (
    <>
      <dl className={styles.list}>
        <dt className={styles.term}>{words.preview.before}</dt>
        <dd className={styles.value}>
          {before === "" && words.common.empty}
          {pieces
            .filter(({ kind }) => kind !== "added")
            .map(({ kind, text }, index) =>
              kind === "removed" ? (
                <del key={index} className={styles.removed}>
                  {showInvisible(text, words)}
                </del>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
        </dd>
        <dt className={styles.term}>{words.preview.after}</dt>
        <dd className={styles.value}>
          {after === "" && words.common.empty}
          {pieces
            .filter(({ kind }) => kind !== "removed")
            .map(({ kind, text }, index) =>
              kind === "added" ? (
                <ins key={index} className={styles.added}>
                  {showInvisible(text, words)}
                </ins>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
        </dd>
      </dl>
      {replacesFormula && <div className={styles.why}>{words.preview.replacesFormula}</div>}
    </>
  );
}

function MoveSteps({ preview }: { readonly preview: MovePreview }): ReactNode {
  const styles = usePreviewStyles();
  const { words } = usePaneTools();
  const { sheet, unmerged, steps } = preview;
  const name = (cell: { row: number; column: number }): string =>
    words.common.place(sheet, formatAddress(cell));
  return (
    <ul className={styles.pieces}>
      {unmerged.map((range) => (
        <li key={formatRange(range)}>
          {words.preview.unmerge(words.common.place(sheet, formatRange(range)))}
        </li>
      ))}
      {steps.map(({ from, to, text }) => (
        <li key={`${formatAddress(from)} ${to === null ? "" : formatAddress(to)}`}>
          {to === null ? words.preview.clear(name(from)) : words.preview.move(name(from), name(to))}
          {": "}
          {text === "" ? words.common.empty : text}
        </li>
      ))}
    </ul>
  );
}

function SheetChange({ preview }: { readonly preview: SheetPreview }): ReactNode {
  const styles = usePreviewStyles();
  const { words } = usePaneTools();
  const { name, isNew, rows } = preview;
  return (
    <>
      <div className={styles.cell}>{name}</div>
      <div>{isNew ? words.preview.newSheet(rows) : words.preview.rewrittenSheet(rows)}</div>
    </>
  );
}
