/** How wide the pane may be, in pixels: as wide as Excel makes it at first, and as narrow as it still can be read. */

export const paneWidth = { least: 320, most: 640, first: 350, step: 16 } as const;

export function clampWidth(width: number): number {
  return Math.round(Math.min(paneWidth.most, Math.max(paneWidth.least, width)));
}

/** The width after a key on the separator, which stands left of the pane; null for keys that do not change it. */
export function widthAfterKey(key: string, width: number): number | null {
  const widths: Readonly<Record<string, number>> = {
    ArrowLeft: width + paneWidth.step,
    ArrowRight: width - paneWidth.step,
    Home: paneWidth.least,
    End: paneWidth.most,
  };
  const next = widths[key];
  return next === undefined ? null : clampWidth(next);
}
