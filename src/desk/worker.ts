/** Entry of a document's worker. It only wires. */
import { connect, type Remote } from "../link";
import { openWorkerChannel } from "../link/workerChannel";
import type { DocumentPage } from "./document/documentThread";
import { offerDocument } from "./document/offerDocument";

const page: Remote<DocumentPage> = connect<DocumentPage>(
  openWorkerChannel(),
  offerDocument(() => page),
);
