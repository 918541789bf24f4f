/** Which rows and columns are in sight, while a sheet is scrolled. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, type RefObject } from "react";
import type { CellRange } from "../../core";
import type { LineAxis } from "./geometry/lineAxis";
import type { SheetGeometry, ViewSize } from "./geometry/sheetGeometry";

/** Lines drawn beyond those in sight: what a scroll shows first is there already. */
const overscan = { rows: 6, columns: 2 };

export interface Sight {
  /** Rows and columns in sight that are not frozen, and a few around them. */
  readonly area: CellRange;
  /** The columns of it that are shown. */
  readonly columns: readonly number[];
  readonly size: ViewSize;
}

export function useSight(
  view: RefObject<HTMLDivElement | null>,
  geometry: SheetGeometry,
  isRightToLeft: boolean,
): Sight {
  const { rows, columns, frozen } = geometry;
  const down = useLines(view, rows, frozen.rows, { overscan: overscan.rows });
  const across = useLines(view, columns, frozen.columns, {
    overscan: overscan.columns,
    horizontal: true,
    isRtl: isRightToLeft,
  });
  const { first: left, last: right } = across;
  const shown = useMemo(() => listShown(columns, left, right), [columns, left, right]);
  return {
    area: { top: down.first, bottom: down.last, left, right },
    columns: shown,
    size: { width: across.pixels, height: down.pixels },
  };
}

interface LineSight {
  readonly first: number;
  readonly last: number;
  /** Pixels of the view. */
  readonly pixels: number;
}

interface LineOptions {
  readonly overscan: number;
  readonly horizontal?: boolean;
  readonly isRtl?: boolean;
}

function useLines(
  view: RefObject<HTMLDivElement | null>,
  axis: LineAxis,
  frozen: number,
  options: LineOptions,
): LineSight {
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used; the hook is safe without it
  const virtualizer = useVirtualizer({
    count: Math.max(0, axis.count - frozen),
    getScrollElement: () => view.current,
    estimateSize: (index) => axis.sizeOf(index + frozen),
    // Drawn at once, rows would make the browser lay out the page before the columns are told where it stands.
    useFlushSync: false,
    ...options,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, axis, frozen]);
  const items = virtualizer.getVirtualItems();
  const pixels = virtualizer.scrollRect?.[options.horizontal === true ? "width" : "height"] ?? 0;
  return {
    first: (items[0]?.index ?? 0) + frozen,
    last: (items.at(-1)?.index ?? -1) + frozen,
    pixels,
  };
}

function listShown(axis: LineAxis, first: number, last: number): readonly number[] {
  const shown: number[] = [];
  for (let line = first; line <= last; line += 1) if (!axis.isHidden(line)) shown.push(line);
  return shown;
}
