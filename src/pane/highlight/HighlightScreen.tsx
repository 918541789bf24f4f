/** 色分け: what turns red or black is shown before it is written. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools, useSessionState } from "../paneTools";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  limits: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

export function HighlightScreen(): ReactNode {
  const styles = useStyles();
  const { session, words, language } = usePaneTools();
  const { work } = useSessionState();
  const { limits, canColorParts } = session.workbook;
  const cannot = [
    ...(canColorParts ? [] : [words.highlight.noParts]),
    ...limits.map((limit) => limit[language]),
  ];
  return (
    <div className={styles.screen}>
      <Text>{words.highlight.intro}</Text>
      <Button
        appearance="primary"
        disabledFocusable={work !== null}
        onClick={() => void session.proposeHighlight()}
      >
        {words.highlight.run}
      </Button>
      {cannot.length > 0 && (
        <section>
          <Text as="h2" weight="semibold">
            {words.highlight.limits}
          </Text>
          <ul className={styles.limits}>
            {cannot.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
