/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
import { useEffect, useState } from "react";
import type { DeskFiles } from "../files/deskFiles";
import { holdsFiles, takeDroppedFiles } from "../files/droppedFiles";

export function useFileDrop(files: DeskFiles): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      const { dataTransfer } = event;
      if (dataTransfer === null || !holdsFiles(dataTransfer)) return;
      event.preventDefault();
      void takeDroppedFiles(dataTransfer).then((sources) => files.open(sources));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [files]);
  return isOver;
}
