/** What a document and its session are at the moment, for components. */
import { useSyncExternalStore } from "react";
import type { Session } from "../../app/session/session";
import type { SessionState } from "../../app/session/sessionState";
import type { DocumentState, OpenDocument } from "../document/openDocument";

export function useDocumentState(document: OpenDocument): DocumentState {
  return useSyncExternalStore(
    (listener) => document.subscribe(listener),
    () => document.state,
  );
}

export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
