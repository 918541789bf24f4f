/** What is selected, drawn over the cells: once among frozen rows, once among the others, each beside and in frozen columns. */
import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { CellRange } from "../../core";
import type { SheetGeometry } from "./geometry/sheetGeometry";
import { useSheetStyles } from "./SheetGrid.styles";

export interface SelectionLayerProps {
  readonly geometry: SheetGeometry;
  readonly selected: CellRange;
  readonly active: CellRange;
  readonly hasFocus: boolean;
  /** Pixels from the start of the layer to row 0. */
  readonly top: number;
}

export const SelectionLayer = memo(function SelectionLayer(props: SelectionLayerProps): ReactNode {
  const styles = useSheetStyles();
  const { heading, frozen, columns } = props.geometry;
  const startWidth = heading.width + frozen.width;
  return (
    <>
      <div aria-hidden className={mergeClasses(styles.lane, styles.aboveRest)}>
        <div
          className={styles.rest}
          style={{ insetInlineStart: startWidth, width: columns.total - frozen.width }}
        >
          <Boxes {...props} left={-frozen.width} />
        </div>
      </div>
      <div
        aria-hidden
        className={mergeClasses(styles.row, styles.aboveStart)}
        style={{ top: 0, height: 0 }}
      >
        <div className={styles.start} style={{ width: startWidth }}>
          <Boxes {...props} left={heading.width} />
        </div>
      </div>
    </>
  );
});

function Boxes({
  geometry,
  selected,
  active,
  hasFocus,
  top,
  left,
}: SelectionLayerProps & { readonly left: number }): ReactNode {
  const styles = useSheetStyles();
  const place = (area: CellRange): Readonly<Record<string, number>> => ({
    insetInlineStart: geometry.columns.offsetOf(area.left) + left - 1,
    top: geometry.rows.offsetOf(area.top) + top - 1,
    width: geometry.columns.extentOf(area.left, area.right) + 1,
    height: geometry.rows.extentOf(area.top, area.bottom) + 1,
  });
  return (
    <>
      <div className={styles.selection} style={place(selected)} />
      <div
        className={mergeClasses(styles.active, !hasFocus && styles.resting)}
        style={place(active)}
      />
    </>
  );
}
