/** Where the window has room for one of them only: the sheet or the pane. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeskTools } from "../deskTools";
import { useDeskRegions } from "./deskRegions";

const useStyles = makeStyles({
  switch: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

const sides = ["sheet", "pane"] as const;

export function SideSwitch({ side }: { readonly side: (typeof sides)[number] }): ReactNode {
  const styles = useStyles();
  const { layout } = useDeskTools().words;
  const { show } = useDeskRegions();
  return (
    <div role="group" aria-label={layout.switch} className={styles.switch}>
      {sides.map((name) => (
        <ToggleButton
          key={name}
          size="small"
          appearance={name === side ? "primary" : "secondary"}
          checked={name === side}
          onClick={() => show(name)}
        >
          {layout[name]}
        </ToggleButton>
      ))}
    </div>
  );
}
