/** The door of what stands around sheet and pane. */
export { DeskShell, type DeskShellProps } from "./DeskShell";
export type { ShownDocument } from "./DocumentPanes";
export { useDeskRegions, type DeskRegions, type RegionName } from "./layout/deskRegions";
