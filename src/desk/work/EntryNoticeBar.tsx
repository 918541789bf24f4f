/** What became of entries, where they are not simply there: over the lower edge of the sheet, which stands still. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core";
import { useUnseenStyles } from "../../pane";
import { useNoticeBarStyles } from "../noticeBar.styles";
import type { DeskWords } from "../words/deskWords";
import type { Entry, EntryNotice } from "./useEntry";

const useStyles = makeStyles({
  /** Above what is drawn of the sheet, and short of the bar that scrolls it. */
  over: {
    position: "absolute",
    insetInline: tokens.spacingHorizontalS,
    insetBlockEnd: "20px",
    zIndex: 11,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":empty": { display: "none" },
  },
  lifted: { boxShadow: tokens.shadow8 },
});

interface EntryNoticeBarProps {
  readonly entry: Pick<Entry, "notices" | "dismiss">;
  readonly language: Language;
  readonly words: DeskWords["work"];
  /** Gives the focus back to the cell: the button that had it goes. */
  readonly onClose: () => void;
}

export function EntryNoticeBar({ onClose, ...said }: EntryNoticeBarProps): ReactNode {
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const { entry, language, words } = said;
  const { notices, dismiss } = entry;
  const refused = notices.filter(({ kind }) => kind === "refused");
  const others = notices.filter(({ kind }) => kind !== "refused");
  const close = (closed: readonly EntryNotice[]): void => {
    onClose();
    dismiss(closed);
  };
  return (
    <>
      {/* On the page from the beginning, so that what comes into it is read out; what is there already is not read again. */}
      <div role="alert" aria-atomic={false} className={unseen}>
        {notices.map(({ serial, kind, words: told }) => (
          <p key={serial}>
            {kind === "refused" && `${words.refused} `}
            {told[language]}
          </p>
        ))}
      </div>
      <div className={styles.over}>
        {refused.length > 0 && <Bar {...said} told={refused} onClose={() => close(refused)} />}
        {others.length > 0 && <Bar {...said} told={others} onClose={() => close(others)} />}
      </div>
    </>
  );
}

interface BarProps extends Pick<EntryNoticeBarProps, "language" | "words"> {
  /** At least one; of one kind. */
  readonly told: readonly EntryNotice[];
  readonly onClose: () => void;
}

function Bar({ told, language, words, onClose }: BarProps): ReactNode {
  const { lifted } = useStyles();
  const styles = useNoticeBarStyles();
  const isRefused = told.some(({ kind }) => kind === "refused");
  const severalTitle = told.length > 1 ? words.several(told.length) : null;
  const title = isRefused ? words.refused : severalTitle;
  return (
    <MessageBar
      layout="singleline"
      className={mergeClasses(styles.bar, lifted)}
      intent={isRefused ? "error" : "warning"}
    >
      <MessageBarBody className={styles.body}>
        {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}
        {told.length === 1 ? (
          told[0]?.words[language]
        ) : (
          <NoticeList {...{ told, language, title }} />
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface NoticeListProps extends Pick<BarProps, "told" | "language"> {
  readonly title: string | null;
}

function NoticeList({ told, language, title }: NoticeListProps): ReactNode {
  const styles = useNoticeBarStyles();
  /* eslint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys too */
  return (
    <ul className={styles.list} aria-label={title ?? undefined} tabIndex={0}>
      {told.map(({ serial, words }) => (
        <li key={serial}>{words[language]}</li>
      ))}
    </ul>
  );
}
