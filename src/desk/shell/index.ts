/** The door of what stands around sheet and pane. */
export { DeskShell, type DeskShellProps, type ShownDocument } from "./DeskShell";
export { useDeskRegions, type DeskRegions, type RegionName } from "./layout/deskRegions";
