/** As long as the pane proposes something, the sheets show what would be; the first change comes into sight. */
import { useEffect } from "react";
import type { Proposal } from "../../app/engine/proposal";
import { Failure } from "../../core";
import type { OpenDocument } from "../document/openDocument";
import { firstChange } from "./listPreviews";
import { useThrow } from "./useThrow";

export function useRehearsal(document: OpenDocument, proposal: Proposal | null): void {
  const throwInRender = useThrow();
  useEffect(() => {
    if (proposal === null) {
      if (document.state.proposed !== null) document.rehearse(null).catch(throwInRender);
      return;
    }
    rehearse(document, proposal).catch(throwInRender);
  }, [document, proposal, throwInRender]);
}

async function rehearse(document: OpenDocument, proposal: Proposal): Promise<void> {
  try {
    await document.rehearse(proposal.serial);
  } catch (error) {
    // What the workbook refuses is told in words to whoever says yes to the proposal.
    if (error instanceof Failure) return;
    throw error;
  }
  const place = firstChange(proposal.previews, document.state.proposed?.sheets ?? []);
  if (place !== null) document.goTo(place);
}
