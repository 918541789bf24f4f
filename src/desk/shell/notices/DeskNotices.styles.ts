/** How the notices of the desk look. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticesStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":empty": { display: "none" },
  },
  code: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});
