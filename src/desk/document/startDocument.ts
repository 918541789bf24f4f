/** Opens a file on the desk: a worker for each, so that one that is large or broken holds up no other. */
import { partMissing } from "../../core";
import { startWorker } from "../../link/startWorker";
import type { DeskFile, OpenDocument } from "./openDocument";
import { openRemoteDocument } from "./remoteDocument";

/** Throws the Failures of reading a file. @param id of a document that the browser kept */
export async function startDocument(file: DeskFile, id?: string): Promise<OpenDocument> {
  return openRemoteDocument(startWorker(await loadSource()), file, id ?? newId());
}

/** The worker's text is fetched behind the first screen. */
export async function loadSource(): Promise<string> {
  try {
    return (await import("renkei-worker/desk")).default;
  } catch (cause) {
    throw partMissing(cause);
  }
}

/** crypto.randomUUID is only for pages that came by https; an intranet's may not. */
function newId(): string {
  const chance = Math.floor(Math.random() * 2 ** 32);
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}
