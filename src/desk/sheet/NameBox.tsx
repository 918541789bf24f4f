/** The address of the active cell, and the way to another: what is no address, or none of the sheet, is told below. */
import { Field, Input } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { parseRange, type CellRange } from "../../core";
import type { DeskWords } from "../words/deskWords";
import { useCellBoxStyles } from "./CellBox.styles";
import { endBy } from "./endBy";
import type { SheetExtent } from "./geometry/sheetGeometry";
import { useSheetStyles } from "./SheetGrid.styles";

export interface NameBoxProps {
  /** Another one begins anew: it is to be the key, too. */
  readonly address: string;
  readonly words: DeskWords["cellBox"];
  readonly extent: SheetExtent;
  readonly onGo: (range: CellRange) => void;
  /** Back to the sheet. */
  readonly onDone: () => void;
}

export function NameBox({ address, words, extent, onGo, onDone }: NameBoxProps): ReactNode {
  const styles = useCellBoxStyles();
  const unseen = useSheetStyles().unseen;
  const hintId = useId();
  const [draft, setDraft] = useState(address);
  const [trouble, setTrouble] = useState<"unknownName" | "outside" | null>(null);
  const go = (): void => {
    const range = parseRange(draft.trim());
    if (range !== null && isWithin(range, extent)) {
      onGo(range);
      onDone();
    } else setTrouble(range === null ? "unknownName" : "outside");
  };
  // What is not entered is not where one is.
  const giveUp = (): void => {
    setDraft(address);
    setTrouble(null);
  };
  const told = trouble !== null && { children: words[trouble], className: styles.trouble };
  return (
    <Field className={styles.name} {...(told !== false && { validationMessage: told })}>
      <Input
        className={styles.address}
        size="small"
        aria-label={words.name}
        aria-describedby={hintId}
        value={draft}
        onChange={(_event, { value }) => {
          setDraft(value);
          setTrouble(null);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={giveUp}
        onKeyDown={(event) => endBy(event, { Enter: go, Escape: onDone })}
      />
      <span id={hintId} className={unseen}>
        {words.nameHint}
      </span>
    </Field>
  );
}

function isWithin({ bottom, right }: CellRange, { rows, columns }: SheetExtent): boolean {
  return bottom < rows && right < columns;
}
