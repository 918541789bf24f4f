/** The text of the pane's worker, bundled before the pane (scripts/bundle/worker.cjs). */
declare module "renkei-worker/taskpane" {
  const source: string;
  export = source;
}
