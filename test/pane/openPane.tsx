/** The pane over the sample workbook, as a person meets it: for tests of the screens. */
import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { WorkbookEngine } from "../../src/app/engine/workbookEngine";
import type { WorkbookChange } from "../../src/app/ports";
import { Session } from "../../src/app/session/session";
import type { Edit, Language } from "../../src/core";
import { Pane, type PaneProps } from "../../src/pane";
import { openLivePort, type LivePortOptions, type TestLivePort } from "../support/livePort";
import "./strictScreens";

/** jsdom lays nothing out; lists need to know what is in sight. Pixels. */
const heights = { item: 40, view: 800 };

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    get(this: HTMLElement) {
      return this.dataset.index === undefined ? heights.view : heights.item;
    },
  },
  // What has no place on the page is not focused by Fluent UI.
  offsetParent: {
    get(this: HTMLElement) {
      return this.parentElement;
    },
  },
  clientHeight: { get: () => heights.view },
  clientWidth: { get: () => 320 },
});

/** Fluent UI takes a page without a size for one that nobody sees, and moves no focus in it. */
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, heights.view);

/** Every browser has it since 2020; jsdom has not. */
Object.defineProperty(Blob.prototype, "text", {
  value(this: Blob): Promise<string> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
      reader.onerror = () => reject(new Error("The file cannot be read."));
      reader.readAsText(this);
    });
  },
});

export { expectNoViolations } from "./expectNoViolations";

export interface OpenPane {
  readonly port: TestLivePort;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** Somebody else's hand in the workbook. */
  readonly edit: (edits: readonly Edit[], by?: WorkbookChange["by"]) => Promise<void>;
}

export interface OpenOptions extends LivePortOptions {
  readonly start?: NonNullable<PaneProps["start"]>;
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly file?: Uint8Array;
  readonly preview?: NonNullable<PaneProps["preview"]>;
  readonly onOpenFile?: () => void;
  /** Whether the host can be diagnosed, and what comes when the diagnosis is fetched. */
  readonly diagnosis?: (port: TestLivePort) => NonNullable<PaneProps["diagnosis"]>;
}

/** Waits until the screen is there: screens are loaded when they are first opened. */
export async function openPane(options: OpenOptions = {}): Promise<OpenPane> {
  const {
    start = "check",
    language = "ja",
    theme = "light",
    file,
    preview,
    diagnosis,
    onOpenFile,
    ...hosting
  } = options;
  const bytes = file ?? new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));
  const port = openLivePort(bytes, hosting);
  const session = new Session({ workbook: port, engine: new WorkbookEngine(port) });
  const pane = (
    <Pane
      session={session}
      language={language}
      version="0.1.0"
      start={start}
      theme={theme}
      {...(preview && { preview })}
      {...(diagnosis && { diagnosis: diagnosis(port) })}
      {...(onOpenFile && { onOpenFile })}
    />
  );
  const { container } = await act(() => Promise.resolve(render(pane)));
  if (start === "diagnosis") await screen.findByRole("heading", { name: /自己診断|Self/u });
  else await awaitScreen();
  const edit: OpenPane["edit"] = (edits, by) => act(() => port.edit(edits, by));
  return { port, user: userEvent.setup(), container, edit };
}

async function awaitScreen(): Promise<void> {
  await screen.findByRole("tabpanel");
  await waitFor(() => {
    expect(screen.getByRole("tabpanel").childElementCount).toBeGreaterThan(0);
  });
}

/** Waits until a result or a failure is told. */
export async function awaitStatus(text: RegExp): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toMatch(text);
  });
}
