/** The door of the screens. */
export { Pane, type PaneProps } from "./Pane";
