/** The pane over the sample workbook, as a person meets it: for tests of the screens. */
import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../src/core";
import { Pane, type PaneProps } from "../../src/pane";
import { openLivePort, type LivePortOptions, type TestLivePort } from "../support/livePort";

/** jsdom lays nothing out; lists need to know what is in sight. Pixels. */
const heights = { item: 40, view: 800 };

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    get(this: HTMLElement) {
      return this.dataset["index"] === undefined ? heights.view : heights.item;
    },
  },
  clientHeight: { get: () => heights.view },
  clientWidth: { get: () => 320 },
});

export interface OpenPane {
  readonly port: TestLivePort;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

export interface OpenOptions extends LivePortOptions {
  readonly start?: NonNullable<PaneProps["start"]>;
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly file?: Uint8Array;
}

export function openPane(options: OpenOptions = {}): OpenPane {
  const { start = "check", language = "ja", theme = "light", file, ...hosting } = options;
  const bytes = file ?? new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));
  const port = openLivePort(bytes, hosting);
  const { container } = render(
    <Pane port={port} language={language} version="0.1.0" start={start} theme={theme} />,
  );
  return { port, user: userEvent.setup(), container };
}

/** Waits until a result or a failure is told. */
export async function awaitStatus(text: RegExp): Promise<void> {
  await waitFor(
    () => {
      expect(screen.getByRole("status").textContent).toMatch(text);
    },
    { timeout: 20_000 },
  );
}

/** Colours are not computed in jsdom; a real browser measures contrast. */
export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
    [],
  );
}
