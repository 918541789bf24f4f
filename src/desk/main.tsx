/** Entry of the desk: puts it on the page, and opens the sample where the address asks for it (#sample). It only wires. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { version } from "../pane";
import { Desk } from "./Desk";
import { loadSource, startDocument } from "./document/startDocument";
import { browserDisk } from "./files/browserDisk";
import { DeskFiles } from "./files/deskFiles";
import { openKeptStore } from "./files/keeping/browserKeptStore";
import { openSample } from "./files/samples";

const place = document.getElementById("desk");
if (place === null) throw new Error("index.html has no place for the desk.");

const files = new DeskFiles({
  openDocument: startDocument,
  disk: browserDisk,
  kept: openKeptStore(),
});

createRoot(place).render(
  <StrictMode>
    <Desk files={files} version={version} />
  </StrictMode>,
);

void files.start();
if (window.location.hash === "#sample") void files.open([openSample("corrected")]);
// Fetched before it is needed; where it does not come, whoever opens a file is told.
else loadSource().catch(() => undefined);
