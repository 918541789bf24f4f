/**
 * The one place that shows a mistake of ours: with the version, for whoever is to mend it; and in its own words, that a part of the screen
 * did not come. Plain elements: it leans on as little as it can, and no page has to load components for it that it may never show.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Failure, type Language } from "../../core";
import type { PaneWords } from "../words/paneWords";

export type BugWords = Pick<PaneWords, "bug" | "version">;

interface Props {
  readonly words: BugWords;
  readonly language: Language;
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
    const { children, ...props } = this.props;
    const { caught, opening } = this.state;
    if (caught === null)
      return (
        <div key={opening} style={{ display: "contents" }}>
          {children}
        </div>
      );
    return <BoundaryNotice {...props} error={caught.error} onReopen={this.#reopen} />;
  }

  readonly #reopen = (): void => {
    this.props.onReopen();
    this.setState(({ opening }) => ({ caught: null, opening: opening + 1 }));
  };
}

interface NoticeProps extends Omit<Props, "children"> {
  readonly error: unknown;
}

function BoundaryNotice(props: NoticeProps): ReactNode {
  const styles = useStyles();
  const { words, language, error, onReopen } = props;
  return (
    <div role="alert" className={styles.notice}>
      {error instanceof Failure ? <p>{error.words[language]}</p> : <Bug {...props} />}
      <button type="button" className={styles.reopen} onClick={onReopen}>
        {words.bug.reopen}
      </button>
    </div>
  );
}

function Bug({ words, version, error }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{words.bug.title}</h2>
      <p>{words.bug.text}</p>
      <p>{words.bug.next}</p>
      <p>
        {words.version(version)} / {describeError(error)}
      </p>
    </>
  );
}

/** The message alone: it may not hold what stands in the cells. */
function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
