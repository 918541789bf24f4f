/** Comments and lists of the sheet in front. They come after its cells: nothing waits for them. */
import { useEffect, useState } from "react";
import { Failure } from "../../core";
import type { SheetAnnotations } from "../../xlsx";
import type { DocumentState, OpenDocument } from "../document/openDocument";
import { useThrow } from "./useThrow";

/** Of a sheet, by its name. */
interface Known {
  readonly sheet: string;
  readonly annotations: SheetAnnotations;
}

const none: SheetAnnotations = { comments: [], validations: [] };

/** None until they have come; what was shown stays until the new have, but never those of another sheet. */
export function useSheetAnnotations(
  document: OpenDocument,
  { place: { sheet }, stamp }: DocumentState,
): SheetAnnotations {
  const throwInRender = useThrow();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (annotations: SheetAnnotations): void => {
      if (isWanted) setKnown({ sheet, annotations });
    };
    const fail = (error: unknown): void => {
      // The sheet went away in the meantime; the state that says so is on its way.
      if (!(error instanceof Failure)) throwInRender(error);
    };
    document.annotations(sheet).then(take).catch(fail);
    return () => {
      isWanted = false;
    };
  }, [document, sheet, stamp, throwInRender]);
  return known?.sheet === sheet ? known.annotations : none;
}
