/** Puts the desk on the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { version } from "../pane";
import { Desk } from "./Desk";
import type { DeskFiles } from "./files/deskFiles";

export function drawDesk(files: DeskFiles): void {
  const page = document.getElementById("desk");
  if (page === null) throw new Error("index.html has no place for the desk.");
  createRoot(page).render(
    <StrictMode>
      <Desk files={files} version={version} />
    </StrictMode>,
  );
}
