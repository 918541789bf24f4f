/** Says that files held over the page can be dropped; lies over everything and takes no part in it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeskTools } from "./deskTools";

const useStyles = makeStyles({
  overlay: {
    position: "fixed",
    inset: 0,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    zIndex: 1_000_000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  text: {
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase500,
  },
});

export function DropOverlay(): ReactNode {
  const styles = useStyles();
  const { words } = useDeskTools();
  return (
    <div className={styles.overlay}>
      <div className={styles.text}>{words.drop}</div>
    </div>
  );
}
