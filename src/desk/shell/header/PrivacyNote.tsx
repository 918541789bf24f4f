/** Says that nothing leaves the computer, and how that is made sure. Stands there all the time. */
import {
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { useDeskTools } from "../deskTools";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0 },
  more: { fontSize: "inherit", whiteSpace: "nowrap" },
  surface: { maxWidth: "min(420px, calc(100vw - 32px))", boxSizing: "border-box" },
  title: {
    marginBlock: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  details: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
});

export function PrivacyNote(): ReactNode {
  const styles = useStyles();
  const { words } = useDeskTools();
  const title = useId();
  const { note, more, details } = words.privacy;
  return (
    <div className={styles.note}>
      <ShieldCheckmark16Regular className={styles.icon} aria-hidden />
      <span>{note}</span>
      <Popover trapFocus withArrow>
        <PopoverTrigger disableButtonEnhancement>
          <Link as="button" className={styles.more}>
            {more}
          </Link>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface} aria-labelledby={title} tabIndex={-1}>
          <h2 id={title} className={styles.title}>
            {words.privacy.title}
          </h2>
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </PopoverSurface>
      </Popover>
    </div>
  );
}
