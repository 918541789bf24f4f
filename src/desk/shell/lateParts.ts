/** What stands around sheet and pane and is drawn behind the first cells: one file of the bundle, so that all of it is there once any of it is. */
export { DeskHead } from "./DeskHead";
export { DropOverlay } from "./DropOverlay";
export { SideSwitch } from "./layout/SideSwitch";
export { CloseDialog } from "./notices/CloseDialog";
export { StartPage } from "./start/StartPage";
