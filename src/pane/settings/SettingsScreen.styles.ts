/** How 設定 looks. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  saving: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  state: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
  text: { fontFamily: tokens.fontFamilyMonospace },
});
