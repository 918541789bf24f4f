/** The whole desk in a narrow window, over a real line to the workbook: where the focus goes when sheet and pane take turns. */
import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { Desk } from "../../src/desk/Desk";
import type { DocumentPage } from "../../src/desk/document/documentThread";
import { offerDocument } from "../../src/desk/document/offerDocument";
import { openRemoteDocument } from "../../src/desk/document/remoteDocument";
import { browserDisk } from "../../src/desk/files/browserDisk";
import { DeskFiles } from "../../src/desk/files/deskFiles";
import { connect, type Remote } from "../../src/link";
import "../pane/openPane";
import { threadChannel } from "../support/threadChannel";
import { DeskWindows } from "./deskWindows";
import { chooseFile, keepNothing } from "./openFiles";

/** A browser in a Japanese town hall. */
Object.defineProperty(navigator, "language", { value: "ja-JP" });

let line: MessageChannel;

beforeEach(() => {
  line = new MessageChannel();
});

afterEach(() => {
  line.port1.close();
});

async function openDesk(): Promise<UserEvent> {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: media.includes("max-width"),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const files = new DeskFiles({
    disk: browserDisk,
    kept: keepNothing(),
    locks: new DeskWindows().open(),
    openDocument: (file, { signal }) => {
      const page: Remote<DocumentPage> = connect<DocumentPage>(
        threadChannel(line.port1),
        offerDocument(() => page),
      );
      const end = { onBroken: () => undefined, end: () => line.port2.close() };
      return openRemoteDocument({ ...threadChannel(line.port2), ...end }, file, {
        id: "one",
        signal,
      });
    },
  });
  await files.start();
  await files.open([chooseFile().source]);
  await act(() => Promise.resolve(render(<Desk files={files} version="0.1.0" />)));
  return userEvent.setup();
}

describe("the desk in a narrow window", () => {
  it("gives the focus to the cell when the pane leads to it", async () => {
    const user = await openDesk();
    const grid = await screen.findByRole("grid");
    await user.click(await screen.findByRole("button", { name: "点検パネル" }));
    await user.click(await screen.findByRole("button", { name: "点検する" }));
    await user.click(await screen.findByRole("button", { name: "次へ" }));
    await waitFor(() => {
      expect(grid.closest("section")?.contains(document.activeElement)).toBe(true);
    });
  });
});
