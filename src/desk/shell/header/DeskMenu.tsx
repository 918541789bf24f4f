/** What is needed less often: saving under another name, what the browser keeps, the language, what this page is. */
import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { DeskDocument } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";

export type MenuDialog = "about" | "kept";

interface DeskMenuProps {
  readonly front: DeskDocument | null;
  readonly onOpen: (dialog: MenuDialog) => void;
}

export function DeskMenu({ front, onOpen }: DeskMenuProps): ReactNode {
  const { files, words, language, setLanguage } = useDeskTools();
  const { keeping } = useDeskState();
  const chosen = { language: [language], keep: keeping.answer === true ? ["keep"] : [] };
  return (
    <Menu
      inline
      checkedValues={chosen}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === "keep") void files.answerKeeping(checkedItems.includes("keep"));
        else setLanguage(checkedItems.includes("en") ? "en" : "ja");
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={words.header.menu}
          menuIcon={null}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {front !== null && <SaveAsItem front={front} />}
          <KeepingItems onOpen={onOpen} />
          <MenuDivider />
          <LanguageItems />
          <MenuDivider />
          <MenuItem onClick={() => onOpen("about")}>{words.header.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function SaveAsItem({ front }: { readonly front: DeskDocument }): ReactNode {
  const { files, words } = useDeskTools();
  return (
    <>
      <MenuItem secondaryContent="Ctrl+Shift+S" onClick={() => void files.saveAs(front.id)}>
        {words.header.saveAs}
      </MenuItem>
      <MenuDivider />
    </>
  );
}

function KeepingItems({ onOpen }: Pick<DeskMenuProps, "onOpen">): ReactNode {
  const { files, words } = useDeskTools();
  const { keeping, documents } = useDeskState();
  const { offered } = keeping;
  return (
    <MenuGroup>
      <MenuGroupHeader>{words.header.keeping}</MenuGroupHeader>
      <MenuItemCheckbox name="keep" value="keep">
        {words.header.keep}
      </MenuItemCheckbox>
      {offered.length > 0 && documents.length > 0 && (
        <MenuItem onClick={() => onOpen("kept")}>{words.header.kept(offered.length)}</MenuItem>
      )}
      <MenuItem onClick={() => void files.clearKept()}>{words.header.clearKept}</MenuItem>
    </MenuGroup>
  );
}

function LanguageItems(): ReactNode {
  const { words } = useDeskTools();
  return (
    <MenuGroup>
      <MenuGroupHeader>{words.header.language}</MenuGroupHeader>
      <MenuItemRadio name="language" value="ja" lang="ja">
        日本語
      </MenuItemRadio>
      <MenuItemRadio name="language" value="en" lang="en">
        English
      </MenuItemRadio>
    </MenuGroup>
  );
}
