/** なぜ?: what there is to say about a rule, from the rule itself. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describeRule, explainRule, type RuleDescription } from "../../core";
import { firstFocus, PaneDialog } from "../dialog/PaneDialog";
import { usePaneTools } from "../paneTools";

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
  drawing: { overflowX: "auto", marginBlockEnd: tokens.spacingVerticalM },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalXS,
    whiteSpace: "pre",
  },
});

/** What a message is filled with where it is told: {name}, {cell}. */
const placeholders = /\{[^{}]+\}/gu;

export interface WhyDialogProps {
  readonly code: string;
  readonly onClose: () => void;
}

export function WhyDialog({ code, onClose }: WhyDialogProps): ReactNode {
  const styles = useStyles();
  const { words, language } = usePaneTools();
  const explanation = explainRule(code);
  if (explanation === null) throw new Error(`No rule has the code ${code}.`);
  const { title, facts, paragraphs, sections } = describeRule(explanation, language);
  return (
    <PaneDialog
      title={`${code} ${title}`}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose} {...firstFocus}>
          {words.common.close}
        </Button>
      }
    >
      <p className={styles.facts}>{facts.join(" / ")}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {sections.map((section) => (
        <Section key={section.heading} section={section} />
      ))}
    </PaneDialog>
  );
}

function Section({
  section,
}: {
  readonly section: RuleDescription["sections"][number];
}): ReactNode {
  return (
    <section>
      <h3>{section.heading}</h3>
      {section.kind === "list" ? (
        <ul>
          {section.items.map((item) => (
            <li key={item}>{item.replace(placeholders, "…")}</li>
          ))}
        </ul>
      ) : (
        section.drawings.map((one) => <Drawing key={one.caption} {...one} />)
      )}
    </section>
  );
}

/** A table drawn as text, a row a line and cells parted by │, as a table. */
function Drawing({
  caption,
  drawing,
}: {
  readonly caption: string;
  readonly drawing: string;
}): ReactNode {
  const styles = useStyles();
  const rows = drawing.split("\n").map((line) => line.split("│"));
  return (
    // A wide table scrolls by itself, also by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    <div className={styles.drawing} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {cell.trim()}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
