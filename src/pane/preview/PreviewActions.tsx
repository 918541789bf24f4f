/** Yes or no to what would change. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { firstFocus } from "../dialog/PaneDialog";
import { usePaneTools } from "../paneTools";

export function PreviewActions(): ReactNode {
  const { session, words } = usePaneTools();
  return (
    <>
      <Button appearance="primary" onClick={() => void session.accept()}>
        {words.preview.write}
      </Button>
      <Button onClick={() => session.decline()} {...firstFocus}>
        {words.common.cancel}
      </Button>
    </>
  );
}
