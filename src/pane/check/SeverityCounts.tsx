/** How many findings of each severity are open; a press shows only those. */
import { Badge, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools } from "../paneTools";
import { countBySeverity, severities } from "./findingRows";
import { SeverityIcon } from "./SeverityIcon";
import type { FindingList } from "./useFindingList";

const useStyles = makeStyles({
  counts: { display: "flex", gap: tokens.spacingHorizontalXS },
  one: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

export function SeverityCounts({ list }: { readonly list: FindingList }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneTools();
  const { filter, setFilter } = list;
  const counts = countBySeverity(list.all);
  return (
    <div role="group" aria-label={words.check.counts} className={styles.counts}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.one}
          size="small"
          icon={<SeverityIcon severity={severity} />}
          checked={filter.severity === severity}
          aria-label={words.check.count(words.check.severity[severity], counts[severity])}
          onClick={() => setFilter({ severity: filter.severity === severity ? null : severity })}
        >
          {words.check.severity[severity]}
          <Badge appearance="ghost" color="informative">
            {counts[severity]}
          </Badge>
        </ToggleButton>
      ))}
    </div>
  );
}
