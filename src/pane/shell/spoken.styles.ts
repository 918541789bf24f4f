/** How something looks that is only heard: not at all, but screen readers find it. */
import { makeStyles } from "@fluentui/react-components";

export const useSpokenStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
