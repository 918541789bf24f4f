/** Opens a file on the desk: a worker for each, so that one that is large or broken holds up no other. */
import source from "renkei-worker/desk";
import { startWorker, type StartedWorker } from "../../link/startWorker";
import type { OpenFile } from "./openDocument";
import { openRemoteDocument } from "./remoteDocument";

/** A worker for the document to come. */
let spare: StartedWorker | null = null;

/** Starts a worker before there is a file for it; where that fails, whoever opens a file is told. */
export function prepareWorker(): void {
  try {
    spare ??= startWorker(source);
  } catch {
    spare = null;
  }
}

/** Throws the Failures of reading a file. */
export const startDocument: OpenFile = async (file, { id, signal }) => {
  signal.throwIfAborted();
  const worker = spare ?? startWorker(source);
  spare = null;
  return await openRemoteDocument(worker, file, { id: id ?? newId(), signal });
};

/** crypto.randomUUID is only for pages that came by https; an intranet's may not. */
function newId(): string {
  const chance = Math.floor(Math.random() * 2 ** 32);
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}
