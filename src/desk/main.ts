/**
 * Entry of the desk. It only wires, and in this order: a worker starts, and reads the sample where the address asks for it (#sample), while
 * the page reads the screens and draws what is there already.
 */
import { partMissing } from "../core";
import { showFirst } from "./behind";
import { prepareWorker, startDocument } from "./document/startDocument";
import { browserDisk } from "./files/browserDisk";
import { DeskFiles } from "./files/deskFiles";
import { openKeptLocks } from "./files/keeping/browserKeptLocks";
import { openKeptStore } from "./files/keeping/browserKeptStore";
import { openSample } from "./files/samples";

const files = new DeskFiles({
  openDocument: startDocument,
  disk: browserDisk,
  kept: openKeptStore(),
  locks: openKeptLocks(),
});

prepareWorker();
if (window.location.hash === "#sample") showFirst(files.open([openSample("corrected")]));
void files.start();
void import(/* webpackChunkName: "screens" */ "./drawDesk").then(
  ({ drawDesk }) => drawDesk(files),
  tellMissing,
);

/** Nothing else can say so: what says things on the desk did not come. */
function tellMissing(cause: unknown): void {
  const { ja, en } = partMissing(cause).words;
  const notice = document.querySelector("#desk [role=status]");
  if (notice !== null) notice.textContent = `${ja} ${en}`;
}
