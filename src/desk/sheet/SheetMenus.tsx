/** Menus beside the tabs of the sheets: all sheets, where tabs have no room, and those that are hidden. */
import {
  Button,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { ChevronDown16Regular, EyeOff16Regular, Navigation16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { TabSheet } from "./tabSheet";
import { useTabsStyles } from "./SheetTabs.styles";

interface SheetMenuProps {
  /** In the order of the workbook. */
  readonly sheets: readonly TabSheet[];
  readonly label: string;
  readonly onChoose: (name: string) => void;
}

export interface AllSheetsProps extends SheetMenuProps {
  /** Name of the sheet in front. */
  readonly current: string;
}

export function AllSheets({ sheets, current, label, onChoose }: AllSheetsProps): ReactNode {
  const styles = useTabsStyles();
  return (
    <Menu checkedValues={{ sheet: [current] }}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button
            className={styles.menu}
            size="small"
            appearance="subtle"
            icon={<Navigation16Regular />}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {sheets.map(({ name, visibility }) => (
            <MenuItemRadio
              key={name}
              name="sheet"
              value={name}
              {...(visibility !== "visible" && { icon: <EyeOff16Regular /> })}
              onClick={() => onChoose(name)}
            >
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export function HiddenSheets({ sheets, label, onChoose }: SheetMenuProps): ReactNode {
  const styles = useTabsStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.menu} size="small" appearance="subtle" icon={<EyeOff16Regular />}>
          {label}
          <ChevronDown16Regular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
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
