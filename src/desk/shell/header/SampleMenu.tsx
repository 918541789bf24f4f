/** The samples as a menu. */
import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { openSample, sampleNames } from "../../files/samples";
import { useDeskTools } from "../deskTools";
import { useHeaderStyles } from "./DeskHeader.styles";

export function SampleMenu(): ReactNode {
  const styles = useHeaderStyles();
  const { files, words } = useDeskTools();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button} icon={<DocumentTable20Regular />}>
          {words.header.samples}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sampleNames.map((sample) => (
            <MenuItem key={sample} onClick={() => void files.open([openSample(sample)])}>
              {words.samples[sample].name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
