/** Folds the pane away and back, where sheet and pane stand side by side. */
import { Button } from "@fluentui/react-components";
import { PanelRightContract20Regular, PanelRightExpand20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useDeskTools } from "../deskTools";
import { useDeskRegions } from "./deskRegions";

export function PaneToggle(): ReactNode {
  const { layout } = useDeskTools().words;
  const { isNarrow, isPaneFolded, foldPane } = useDeskRegions();
  if (isNarrow) return null;
  const name = isPaneFolded ? layout.expand : layout.collapse;
  return (
    <Button
      appearance="subtle"
      icon={isPaneFolded ? <PanelRightExpand20Regular /> : <PanelRightContract20Regular />}
      aria-label={name}
      title={name}
      onClick={() => foldPane(!isPaneFolded)}
    />
  );
}
