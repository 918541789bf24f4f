/** What stands where parts of the shell will, until they are there. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeskState, useDeskTools } from "./deskTools";

const useStyles = makeStyles({
  // As high as the header with the tabs of the files, so that the sheet stands still when they come; narrow, it has two lines.
  head: { height: "74px", "@media (max-width: 1170px)": { height: "108px" } },
  start: { margin: 0, padding: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase300 },
});

export function HeadRoom(): ReactNode {
  return <div className={useStyles().head} />;
}

export function StartRoom(): ReactNode {
  const styles = useStyles();
  const { start } = useDeskTools().words;
  const { opening } = useDeskState();
  return (
    <p className={styles.start}>{opening.length > 0 ? start.opening(opening) : start.loading}</p>
  );
}
