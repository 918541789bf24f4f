/** How a finding looks in the list. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useEntryStyles = makeStyles({
  group: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  entry: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    // Links are read on it too, in the dark as well.
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  head: {
    display: "flex",
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "start",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    // Breaking between phrases would leave little of a text that is cut after two lines.
    wordBreak: "normal",
    // Else the blue of Fluent UI's transparent buttons, which is too dim on some grounds.
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover:active": { color: tokens.colorNeutralForeground1 },
  },
  text: {
    display: "-webkit-box",
    overflow: "hidden",
    overflowWrap: "anywhere",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to cut after two lines that browsers share
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
  // A button under the pointer is not recoloured by contrast themes: what is in it must follow its text.
  badge: { "@media (forced-colors: active)": { color: "inherit" } },
  whole: { display: "block", overflowWrap: "anywhere" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
