/** Entry of a document's worker. It only wires. */
import { connect, openWorkerChannel, type Remote } from "../link";
import type { DocumentPage } from "./document/documentThread";
import { offerDocument } from "./document/offerDocument";

const page: Remote<DocumentPage> = connect<DocumentPage>(
  openWorkerChannel(),
  offerDocument(() => page),
);
