/**
 * The one place that shows a mistake of ours: with the version, for whoever is to mend it. Plain elements: it leans on as little as it can,
 * and no page has to load components for it that it may never show.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../words/paneWords";

export type BugWords = Pick<PaneWords, "bug" | "version">;

interface Props {
  readonly words: BugWords;
  readonly version: string;
  readonly children: ReactNode;
  /** Before the children stand there again. */
  readonly onReopen: () => void;
}

interface State {
  readonly caught: { readonly error: unknown } | null;
  /** Grows each time the pane is opened again, so that nothing of the old one stays. */
  readonly opening: number;
}

const useStyles = makeStyles({
  notice: {
    margin: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { marginBlock: 0, fontSize: tokens.fontSizeBase400 },
  reopen: { paddingBlock: tokens.spacingVerticalSNudge, paddingInline: "12px", font: "inherit" },
});

export class BugBoundary extends Component<Props, State> {
  override state: State = { caught: null, opening: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { words, version, children } = this.props;
    const { caught, opening } = this.state;
    if (caught === null)
      return (
        <div key={opening} style={{ display: "contents" }}>
          {children}
        </div>
      );
    return (
      <BugNotice words={words} version={version} error={caught.error} onReopen={this.#reopen} />
    );
  }

  readonly #reopen = (): void => {
    this.props.onReopen();
    this.setState(({ opening }) => ({ caught: null, opening: opening + 1 }));
  };
}

interface NoticeProps extends Pick<Props, "words" | "version" | "onReopen"> {
  readonly error: unknown;
}

function BugNotice({ words, version, error, onReopen }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.notice}>
      <h2 className={styles.title}>{words.bug.title}</h2>
      <p>{words.bug.text}</p>
      <p>{words.bug.next}</p>
      <p>
        {words.version(version)} / {describeError(error)}
      </p>
      <button type="button" className={styles.reopen} onClick={onReopen}>
        {words.bug.reopen}
      </button>
    </div>
  );
}

/** The message alone: it may not hold what stands in the cells. */
function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
