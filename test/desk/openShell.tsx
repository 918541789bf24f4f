/** The desk as a person meets it, with a field in place of the sheet, and a button and a field in place of the pane. */
import { act, render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { DeskShell } from "../../src/desk/shell";
import { chooseFile, openFiles, type TestDesk, type TestKept } from "./openFiles";

/** A browser in a Japanese town hall. */
Object.defineProperty(navigator, "language", { value: "ja-JP" });

export interface OpenShell extends TestDesk {
  readonly user: UserEvent;
  /** Somebody types into a document. */
  readonly change: (index: number) => Promise<void>;
}

export interface ShellOptions {
  /** Names of the files that are open. */
  readonly open?: readonly string[];
  readonly kept?: TestKept;
  /** Below 900 px sheet and pane take turns. */
  readonly isNarrow?: boolean;
}

export async function openShell(options: ShellOptions = {}): Promise<OpenShell> {
  const { open = [], kept, isNarrow = false } = options;
  window.matchMedia = (media) => answerMedia(media, isNarrow);
  const desk = openFiles(kept);
  await desk.files.start();
  await desk.files.open(open.map((name) => chooseFile(name).source));
  const shell = (
    <DeskShell
      files={desk.files}
      version="0.1.0"
      sheet={({ open: { state } }) => <input aria-label={`${state.name}のセル`} />}
      pane={({ open: { state } }) => (
        <>
          <button type="button">点検する</button>
          <input aria-label={`${state.name}の絞り込み`} />
        </>
      )}
    />
  );
  await act(() => Promise.resolve(render(shell)));
  await screen.findByRole("heading", { level: 1 });
  const change = (index: number): Promise<void> =>
    act(() => Promise.resolve(desk.documents[index]?.change()));
  return Object.assign(desk, { user: userEvent.setup(), change });
}

function answerMedia(media: string, isNarrow: boolean): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: isNarrow && media.includes("max-width"),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

/** The tabs of the files. */
export function fileTabs(): readonly (string | null)[] {
  return screen.queryAllByRole("tab").map(({ textContent }) => textContent);
}
