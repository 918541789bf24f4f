/** What stands above start page and sheet: the header, the tabs of the files, what goes on and what could not be done. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeskState } from "./deskTools";
import { DeskHeader } from "./header/DeskHeader";
import { DeskMoment } from "./notices/DeskMoment";
import { DeskNotices } from "./notices/DeskNotices";
import { DocumentTabs } from "./tabs/DocumentTabs";

const useStyles = makeStyles({
  /** The tabs scroll rather than push what stands beside them off their line, until little is left of them. */
  tabs: { display: "flex", flexWrap: "wrap", alignItems: "center" },
});

export function DeskHead(): ReactNode {
  const styles = useStyles();
  const { front } = useDeskState();
  return (
    <>
      <DeskHeader />
      <div className={styles.tabs}>
        {front !== null && <DocumentTabs />}
        <DeskMoment />
      </div>
      <DeskNotices />
    </>
  );
}
