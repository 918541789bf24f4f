/** As long as the pane proposes something, the sheets show what would be; the first change comes into sight. */
import { useEffect } from "react";
import type { Proposal } from "../../app/engine/proposal";
import type { SessionState } from "../../app/session/sessionState";
import { Failure } from "../../core";
import type { OpenDocument } from "../document/openDocument";
import { firstChange } from "./listPreviews";
import { useThrow } from "./useThrow";

export function useRehearsal(document: OpenDocument, { proposal, work }: SessionState): void {
  const throwInRender = useThrow();
  // What is being written is seen until it is there.
  const isWriting = work?.kind === "write";
  useEffect(() => {
    if (proposal !== null) rehearse(document, proposal).catch(throwInRender);
    else if (!isWriting && document.state.proposed !== null) {
      document.rehearse(null).catch(throwInRender);
    }
  }, [document, proposal, isWriting, throwInRender]);
}

/** What the workbook refuses is told now, and not to whoever says yes. */
async function rehearse(document: OpenDocument, proposal: Proposal): Promise<void> {
  try {
    await document.rehearse(proposal.serial);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    document.session.refuse(error);
    return;
  }
  const place = firstChange(proposal.previews, document.state.proposed?.sheets ?? []);
  if (place !== null) document.goTo(place);
}
