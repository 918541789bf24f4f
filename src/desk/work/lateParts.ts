/** What stands above and below a sheet and is drawn behind its first cells. */
export { EntryNoticeBar } from "./EntryNoticeBar";
export { RehearsalBar } from "./RehearsalBar";
export { SheetFoot } from "./SheetFoot";
