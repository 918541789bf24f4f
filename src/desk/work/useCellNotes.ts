/** What is shown on cells besides their content: findings, or what would become of the cells. Never both: what would be is not what was checked. */
import { useMemo } from "react";
import type { SessionState } from "../../app/session/sessionState";
import type { Language } from "../../core";
import type { DocumentState } from "../document/openDocument";
import type { CellMark, CellPreview } from "../sheet";
import type { DeskWords } from "../words/deskWords";
import { listMarks } from "./listMarks";
import { listPreviews } from "./listPreviews";

export interface CellNotes {
  readonly marks: readonly CellMark[];
  readonly preview: readonly CellPreview[];
}

export function useCellNotes(
  { place, proposed }: DocumentState,
  { checked, proposal }: SessionState,
  language: Language,
  { severity }: DeskWords["work"],
): CellNotes {
  const findings = proposed === null ? checked?.findings : undefined;
  const marks = useMemo(
    () => listMarks(findings ?? [], place, language, severity),
    [findings, place, language, severity],
  );
  const previews = proposal?.previews;
  const preview = useMemo(() => listPreviews(previews ?? [], place.sheet), [previews, place.sheet]);
  return { marks, preview };
}
