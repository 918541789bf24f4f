/** What will change, before it is written, in the place of the screens: it is seen in the sheet beside them as well. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Proposal } from "../../app/engine/proposal";
import type { EditPreview } from "../../app/previewEdits";
import { formatAddress, type Place } from "../../core";
import { usePaneTools } from "../paneTools";
import { PreviewActions } from "./PreviewActions";
import { PreviewContent } from "./PreviewContent";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { flexGrow: 1, flexBasis: "200px", minHeight: "120px" },
  show: { marginBlockStart: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Escape says no. The heading has the focus when it comes, so that what is here is read out. */
export function PreviewPanel({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const styles = useStyles();
  const { session, words } = usePaneTools();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [proposal]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape works wherever the focus is in it
    <section
      className={styles.panel}
      aria-label={words.preview[proposal.kind]}
      onKeyDown={({ key }) => {
        if (key === "Escape") session.decline();
      }}
    >
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {words.preview[proposal.kind]}
      </h2>
      <Text>{words.preview.besideSheet}</Text>
      <PreviewContent
        proposal={proposal}
        className={styles.list}
        actions={({ preview }) => <ShowButton preview={preview} />}
      />
      <div className={styles.actions}>
        <PreviewActions />
      </div>
    </section>
  );
}

/** Shows in the sheet what an entry is about. */
function ShowButton({ preview }: { readonly preview: EditPreview }): ReactNode {
  const styles = useStyles();
  const { session, words } = usePaneTools();
  const place = placeOf(preview);
  if (place === null) return null;
  const { sheet } = place;
  const name = preview.kind === "sheet" ? sheet : words.common.place(sheet, formatAddress(place));
  return (
    <Button
      className={styles.show}
      size="small"
      aria-label={words.preview.showPlaceInSheet(name)}
      onClick={() => void session.show(place)}
    >
      {words.preview.showInSheet}
    </Button>
  );
}

function placeOf(preview: EditPreview): Place | null {
  switch (preview.kind) {
    case "text":
    case "color":
      return preview.at;
    case "move": {
      const [first] = preview.steps;
      if (first === undefined) return null;
      const { row, column } = first.to ?? first.from;
      return { sheet: preview.sheet, row, column };
    }
    case "sheet":
      return { sheet: preview.name, row: 0, column: 0 };
  }
}
