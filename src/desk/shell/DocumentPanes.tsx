/** The pane of the document in front, and unseen behind it those of the others that have been there: each stays as it was left. */
import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Language } from "../../core";
import type { DeskDocument } from "../files/deskState";
import { useDeskState } from "./deskTools";

const useStyles = makeStyles({ pane: { height: "100%" } });

/** What sheet and pane are drawn for. */
export interface ShownDocument {
  readonly open: DeskDocument;
  readonly language: Language;
  readonly theme: "light" | "dark";
}

interface DocumentPanesProps {
  readonly shown: ShownDocument;
  readonly draw: (shown: ShownDocument) => ReactNode;
}

export function DocumentPanes({ shown, draw }: DocumentPanesProps): ReactNode {
  const styles = useStyles();
  const { documents } = useDeskState();
  const front = shown.open.id;
  const visited = useVisited(front);
  return documents
    .filter(({ id }) => visited.has(id))
    .map((open) => (
      <div key={open.id} className={styles.pane} hidden={open.id !== front}>
        {draw({ ...shown, open })}
      </div>
    ));
}

/** Ids of all that have been in front: of many files that are opened at once, those that nobody looks at take no time. */
function useVisited(front: string): ReadonlySet<string> {
  const [visited, setVisited] = useState<ReadonlySet<string>>(() => new Set([front]));
  if (!visited.has(front)) setVisited(new Set([...visited, front]));
  return visited;
}
