/** Opens a file on the desk: a worker for each, so that one that is large or broken holds up no other. */
import { partMissing } from "../../core";
import { startWorker, type StartedWorker } from "../../link/startWorker";
import type { DeskFile, OpenDocument } from "./openDocument";
import { openRemoteDocument } from "./remoteDocument";

/** A worker for the document to come: it starts while the page is still being drawn. */
let spare: Promise<StartedWorker> | null = null;

/** Starts a worker before there is a file for it; where that fails, whoever opens a file is told. */
export async function prepareWorker(): Promise<void> {
  spare ??= makeWorker();
  try {
    await spare;
  } catch {
    spare = null;
  }
}

/** Throws the Failures of reading a file. @param id of a document that the browser kept */
export async function startDocument(file: DeskFile, id?: string): Promise<OpenDocument> {
  const worker = spare ?? makeWorker();
  spare = null;
  return openRemoteDocument(await worker, file, id ?? newId());
}

async function makeWorker(): Promise<StartedWorker> {
  return startWorker(await loadSource());
}

/** The worker's text is fetched beside the first screen. */
async function loadSource(): Promise<string> {
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
