/** 確認済み: asks why the finding may stand. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Finding } from "../../core";
import { firstFocus, PaneDialog } from "../dialog/PaneDialog";
import { usePaneTools } from "../paneTools";

export interface DismissDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ field: { marginBlockEnd: tokens.spacingVerticalM } });

export function DismissDialog({ finding, onClose }: DismissDialogProps): ReactNode {
  const { session, words, language, today } = usePaneTools();
  const styles = useStyles();
  const { dismissal, common } = words;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const save = (): void => {
    if (reason.trim() === "") {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onClose();
    void session.dismiss(finding, { reason, by, on: today() });
  };
  return (
    <PaneDialog
      title={dismissal.title}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {dismissal.save}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p>{finding.words[language]}</p>
      <Field
        className={styles.field}
        label={dismissal.reason}
        hint={dismissal.reasonHint}
        {...(isMissing && { validationMessage: dismissal.reasonMissing })}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          value={reason}
          aria-required
          {...firstFocus}
          onChange={(_event, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <Field label={dismissal.by}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
    </PaneDialog>
  );
}
