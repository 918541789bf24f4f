/** What a host can be made to do, because some Excel somewhere does it. A test changes it at any time. */
export interface HostBehaviour {
  /** Somebody is typing into a cell: each batch is refused (InvalidOperationInCellEditMode). */
  isInCellEdit: boolean;
  /** The document may not be changed. Known to the client only if set before it starts. */
  isReadOnly: boolean;
  /** Others have the workbook open too. */
  isShared: boolean;
  /** "empty-cell": claims partial fonts and leaves the cell empty, as builds 18526.20168–20604 do (office-js#6131). */
  textRuns: "kept" | "empty-cell";
  /** What getCellProperties gives as `textRuns` of a cell of one look; no document says which of them is right. */
  plainTextRuns: "single" | "none" | "absent";
  /** Bytes of a request or an answer (5 MB on the web: "Resource limits and performance optimization"). */
  payloadLimit: number;
  /** Cells of one get ("Resource limits"), and of one setCellProperties (office-js#2564). */
  cellLimit: number;
  cellPropertiesLimit: number;
  /** Merged areas that getMergedAreasOrNullObject can tell of (its own documentation). */
  mergedAreaLimit: number;
  /** A block written over rows that a filter hides goes to the rows that are seen (office-js#224). */
  misplacesInFilter: boolean;
}

export function usualBehaviour(): HostBehaviour {
  return {
    isInCellEdit: false,
    isReadOnly: false,
    isShared: false,
    textRuns: "kept",
    plainTextRuns: "single",
    payloadLimit: 5 * 1024 * 1024,
    cellLimit: 5_000_000,
    cellPropertiesLimit: 80_000,
    mergedAreaLimit: 512,
    misplacesInFilter: true,
  };
}
