/** Entry of the desk: puts it on the page, and opens the sample where the address asks for it (#sample). It only wires. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { version } from "../pane";
import { Desk } from "./Desk";
import { prepareWorker, startDocument } from "./document/startDocument";
import { browserDisk } from "./files/browserDisk";
import { DeskFiles } from "./files/deskFiles";
import { openKeptLocks } from "./files/keeping/browserKeptLocks";
import { openKeptStore } from "./files/keeping/browserKeptStore";
import { openSample } from "./files/samples";

const page = findPage();

const files = new DeskFiles({
  openDocument: startDocument,
  disk: browserDisk,
  kept: openKeptStore(),
  locks: openKeptLocks(),
});

void files.start();
void begin();

/** Drawing takes a while: the worker starts before, and a file that the address asks for is drawn at once. */
async function begin(): Promise<void> {
  await prepareWorker();
  if (window.location.hash === "#sample") await files.open([openSample("corrected")]);
  createRoot(page).render(
    <StrictMode>
      <Desk files={files} version={version} />
    </StrictMode>,
  );
}

function findPage(): HTMLElement {
  const found = document.getElementById("desk");
  if (found === null) throw new Error("index.html has no place for the desk.");
  return found;
}
