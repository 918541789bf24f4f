/** How large the sheet is shown. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DeskWords } from "../words/deskWords";

const steps = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2];

const useStyles = makeStyles({
  box: { flexShrink: 0, paddingInline: tokens.spacingHorizontalS },
});

interface ZoomBoxProps {
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly words: DeskWords["work"];
}

export function ZoomBox({ zoom, onZoom, words }: ZoomBoxProps): ReactNode {
  const styles = useStyles();
  // The workbook may ask for another size.
  const offered = [...new Set([...steps, zoom])].sort((a, b) => a - b);
  return (
    <Select
      className={styles.box}
      size="small"
      appearance="filled-lighter"
      aria-label={words.zoom}
      value={String(zoom)}
      onChange={(_event, { value }) => onZoom(Number(value))}
    >
      {offered.map((one) => (
        <option key={one} value={String(one)}>
          {words.percent(Math.round(one * 100))}
        </option>
      ))}
    </Select>
  );
}
