/** The one place that shows a mistake of ours: with the version, for whoever is to mend it. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
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
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.bug.title}</MessageBarTitle>
            <p>{words.bug.text}</p>
            <p>{words.bug.next}</p>
            <p>
              {words.version(version)} / {describeError(caught.error)}
            </p>
          </MessageBarBody>
        </MessageBar>
        <Button appearance="primary" onClick={this.#reopen}>
          {words.bug.reopen}
        </Button>
      </div>
    );
  }

  readonly #reopen = (): void => {
    this.props.onReopen();
    this.setState(({ opening }) => ({ caught: null, opening: opening + 1 }));
  };
}

/** The message alone: it may not hold what stands in the cells. */
function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
