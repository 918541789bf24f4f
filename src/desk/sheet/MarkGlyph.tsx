/** A finding in the corner of a cell: full circle, triangle or open circle, as in the list of findings. */
import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../core";
import type { useCellStyles } from "./SheetGrid.styles";

export interface MarkGlyphProps {
  readonly severity: Severity;
  readonly styles: ReturnType<typeof useCellStyles>;
  /** In the corner of a cell, or beside a comment there; without, it stands where it is put. */
  readonly place?: "corner" | "besideCorner";
}

/** Says nothing by itself: the cell's description does. */
export function MarkGlyph({ severity, styles, place }: MarkGlyphProps): ReactNode {
  return (
    <svg
      className={mergeClasses(
        styles.glyph,
        place !== undefined && styles.corner,
        place === "besideCorner" && styles.besideCorner,
        styles[severity],
      )}
      data-severity={severity}
      width={11}
      height={11}
      viewBox="0 0 11 11"
      aria-hidden
    >
      <Shape severity={severity} />
    </svg>
  );
}

/** A white edge keeps the shape apart from any fill. */
function Shape({ severity }: { readonly severity: Severity }): ReactNode {
  switch (severity) {
    case "error":
      return <circle cx={5.5} cy={5.5} r={4.5} fill="currentColor" stroke="white" />;
    case "warning":
      return <path d="M5.5 0.8 10.5 10H0.5Z" fill="currentColor" stroke="white" />;
    case "info":
      return (
        <circle cx={5.5} cy={5.5} r={3.7} fill="white" stroke="currentColor" strokeWidth={2} />
      );
  }
}
