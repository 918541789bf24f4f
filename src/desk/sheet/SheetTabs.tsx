/** The tabs below a sheet. Hidden sheets are not among them; a menu shows them without changing the workbook. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Tooltip,
} from "@fluentui/react-components";
import { BotSparkle16Regular, ChevronDown16Regular, EyeOff16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Language } from "../../core";
import type { SheetLayout } from "../../xlsx/view/sheetView";
import { wordsFor } from "../words/deskWords";
import { useTabsStyles } from "./SheetTabs.styles";

export type TabSheet = Pick<SheetLayout, "name" | "visibility" | "owner" | "tabColor">;

export interface SheetTabsProps {
  /** In the order of the workbook. */
  readonly sheets: readonly TabSheet[];
  /** Name of the sheet in front; a hidden one has a tab while it is. */
  readonly current: string;
  readonly onChoose: (name: string) => void;
  readonly language: Language;
  /** Id of what shows the sheet. */
  readonly panelId: string;
}

export function SheetTabs(props: SheetTabsProps): ReactNode {
  const { sheets, current, onChoose, panelId } = props;
  const styles = useTabsStyles();
  const words = wordsFor(props.language).sheetTabs;
  const isShown = (sheet: TabSheet): boolean =>
    sheet.visibility === "visible" || sheet.name === current;
  const hidden = sheets.filter((sheet) => !isShown(sheet));
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.label}
        selectedValue={current}
        onTabSelect={(_event, { value }) => {
          if (typeof value === "string") onChoose(value);
        }}
      >
        {sheets.filter(isShown).map((sheet) => (
          <Tab
            key={sheet.name}
            value={sheet.name}
            className={styles.tab}
            {...(sheet.name === current && { "aria-controls": panelId })}
          >
            <TabName sheet={sheet} generated={words.generated} colored={words.colored} />
          </Tab>
        ))}
      </TabList>
      {hidden.length > 0 && (
        <HiddenSheets sheets={hidden} label={words.hidden(hidden.length)} onChoose={onChoose} />
      )}
    </div>
  );
}

interface TabNameProps {
  readonly sheet: TabSheet;
  readonly generated: string;
  readonly colored: string;
}

/** A colour is shown beside the name, with an edge: never as the ground that the name has to be read on. */
function TabName({ sheet, generated, colored }: TabNameProps): ReactNode {
  const styles = useTabsStyles();
  return (
    <span className={styles.name}>
      {sheet.tabColor !== null && (
        <span
          role="img"
          aria-label={colored}
          className={styles.color}
          style={{ backgroundColor: sheet.tabColor }}
        />
      )}
      {sheet.visibility !== "visible" && <EyeOff16Regular aria-hidden />}
      {sheet.name}
      {sheet.owner !== null && (
        <Tooltip content={generated} relationship="label">
          <BotSparkle16Regular className={styles.badge} />
        </Tooltip>
      )}
    </span>
  );
}

interface HiddenSheetsProps {
  readonly sheets: readonly TabSheet[];
  readonly label: string;
  readonly onChoose: (name: string) => void;
}

function HiddenSheets({ sheets, label, onChoose }: HiddenSheetsProps): ReactNode {
  const styles = useTabsStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.hidden}
          size="small"
          appearance="subtle"
          icon={<EyeOff16Regular />}
        >
          {label}
          <ChevronDown16Regular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sheets.map(({ name }) => (
            <MenuItem key={name} onClick={() => onChoose(name)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
