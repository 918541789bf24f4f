/** A severity as a shape: full circle, triangle or open circle, so that colour is not the only sign. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../core";

/** In a contrast theme the shape says it alone. */
const plain = { "@media (forced-colors: active)": { color: "inherit" } };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0, ...plain },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0, ...plain },
  info: { color: tokens.colorNeutralForeground2, flexShrink: 0, ...plain },
});

/** Says nothing by itself: the word of the severity stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  switch (severity) {
    case "error":
      return <ErrorCircle16Filled className={styles.error} aria-hidden />;
    case "warning":
      return <Warning16Filled className={styles.warning} aria-hidden />;
    case "info":
      return <Info16Regular className={styles.info} aria-hidden />;
  }
}
