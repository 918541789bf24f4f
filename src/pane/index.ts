/** The door of the screens, and of what stands around any screen. */
export { Pane, type PaneProps } from "./Pane";
export { firstFocus, PaneDialog } from "./dialog/PaneDialog";
export { BugBoundary, type BugWords } from "./shell/BugBoundary";
export { saveBlob } from "./shell/saveFile";
export { lazyPart } from "./lazyPart";
export { version } from "./version";
export { useUnseenStyles } from "./shell/Unseen.styles";
