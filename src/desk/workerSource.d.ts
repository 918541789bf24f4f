/** The text of a document's worker, bundled before the desk (scripts/bundle/worker.cjs). */
declare module "renkei-worker/desk" {
  const source: string;
  export = source;
}
