/** A comment at its cell: a corner of the cell filled, as Excel does it. Findings have round and upright shapes, and make room. */
import type { ReactNode } from "react";
import { useAidStyles } from "./aids.styles";

export interface CommentMarkProps {
  /** Whether it fills the corner of a cell; else it stands where it is put. */
  readonly isInCorner?: boolean;
  /** Of the sheet, so that a small cell is not covered; 1 is 100 %. */
  readonly zoom?: number;
}

/** Pixels at 100 %. */
const size = 9;

/** Says nothing by itself: the cell's description does. */
export function CommentMark({ isInCorner = false, zoom = 1 }: CommentMarkProps): ReactNode {
  const styles = useAidStyles();
  return (
    <svg
      className={isInCorner ? styles.corner : styles.mark}
      data-comment
      width={size * zoom}
      height={size * zoom}
      viewBox="0 0 9 9"
      aria-hidden
    >
      <path d="M0 0H9V9Z" fill="currentColor" />
    </svg>
  );
}
