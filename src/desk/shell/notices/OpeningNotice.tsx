/** Says that a file is being opened, as long as it lasts, and lets the person think better of it. */
import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeskTools } from "../deskTools";
import { useMomentStyles } from "./DeskMoment.styles";

interface OpeningNoticeProps {
  readonly text: string;
  /** Where the focus goes when the button does. */
  readonly onCancelled: () => void;
}

export function OpeningNotice({ text, onCancelled }: OpeningNoticeProps): ReactNode {
  const styles = useMomentStyles();
  const { files, words } = useDeskTools();
  return (
    <div className={styles.opening}>
      <Spinner size="extra-tiny" aria-hidden />
      <span className={styles.name} title={text}>
        {text}
      </span>
      <Button
        size="small"
        className={styles.answer}
        onClick={() => {
          files.cancelOpening();
          onCancelled();
        }}
      >
        {words.start.cancel}
      </Button>
    </div>
  );
}
