/** What is shown while no file is open: what this is, and the ways to begin. */
import { Button, CompoundButton } from "@fluentui/react-components";
import { DocumentTable20Regular, FolderOpen24Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { openSample, sampleNames } from "../../files/samples";
import { useDeskState, useDeskTools } from "../deskTools";
import { PrivacyNote } from "../header/PrivacyNote";
import { BriefNews, useBriefNews } from "../notices/BriefNews";
import { OpeningNotice } from "../notices/OpeningNotice";
import { KeptList } from "./KeptList";
import { useStartStyles } from "./StartPage.styles";

export function StartPage(): ReactNode {
  const styles = useStartStyles();
  const { words } = useDeskTools();
  const { keeping, opening } = useDeskState();
  // Whoever comes by a link to a file does not need the ways to begin.
  const [cameForFile] = useState(opening.length > 0);
  if (cameForFile && opening.length > 0) {
    return (
      <div className={styles.page}>
        <OpeningNotice text={words.start.opening(opening)} onCancelled={focusOpen} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div>
        <h2 className={styles.title}>{words.start.title}</h2>
        {words.start.intro.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
      {keeping.offered.length > 0 && <KeptSection />}
      <DropArea />
      <SampleSection />
    </div>
  );
}

function KeptSection(): ReactNode {
  const styles = useStartStyles();
  const { kept } = useDeskTools().words;
  return (
    <section aria-label={kept.title} className={styles.kept}>
      <h3 className={styles.heading}>{kept.title}</h3>
      <p className={styles.text}>{kept.intro}</p>
      <KeptList onEmptied={focusOpen} />
    </section>
  );
}

const openId = "desk-start-open";

/** The way to another file has the focus when what was to be opened is not. */
function focusOpen(): void {
  setTimeout(() => document.getElementById(openId)?.focus());
}

/** Files may be dropped anywhere; here it says so. */
function DropArea(): ReactNode {
  const styles = useStartStyles();
  const { files, words } = useDeskTools();
  const { opening } = useDeskState();
  const news = useBriefNews();
  return (
    <div className={styles.drop}>
      <Button
        id={openId}
        appearance="primary"
        size="large"
        icon={<FolderOpen24Regular />}
        onClick={() => void files.choose()}
      >
        {words.start.open}
      </Button>
      <div className={styles.moment}>
        {opening.length > 0 ? (
          <OpeningNotice text={words.start.opening(opening)} onCancelled={focusOpen} />
        ) : (
          <div>{news === null ? words.start.drop : <BriefNews news={news} />}</div>
        )}
      </div>
      <PrivacyNote />
    </div>
  );
}

function SampleSection(): ReactNode {
  const styles = useStartStyles();
  const { files, words } = useDeskTools();
  return (
    <section aria-label={words.start.samples}>
      <h3 className={styles.heading}>{words.start.samples}</h3>
      <p className={styles.text}>{words.start.samplesIntro}</p>
      <div className={styles.samples}>
        {sampleNames.map((sample) => (
          <CompoundButton
            key={sample}
            className={styles.sample}
            icon={<DocumentTable20Regular />}
            secondaryContent={{ className: styles.about, children: words.samples[sample].about }}
            onClick={() => void files.open([openSample(sample)])}
          >
            {words.samples[sample].name}
          </CompoundButton>
        ))}
      </div>
    </section>
  );
}
