import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { makeHandle } from "../../../test/desk/fileHandle";
import { browserDisk } from "./browserDisk";

const cancelled = new DOMException("The user aborted a request.", "AbortError");

function offer(
  pickers: Partial<Record<"showOpenFilePicker" | "showSaveFilePicker", unknown>>,
): void {
  Object.assign(window, pickers);
}

afterEach(() => {
  Reflect.deleteProperty(window, "showOpenFilePicker");
  Reflect.deleteProperty(window, "showSaveFilePicker");
  jest.restoreAllMocks();
});

describe("choosing files", () => {
  it("takes the browser's own chooser where there is one", async () => {
    const handle = makeHandle("計画.xlsx", new Uint8Array());
    const show = jest.fn((_options: FilePickerOptions) => Promise.resolve([handle]));
    offer({ showOpenFilePicker: show });
    expect(await browserDisk.choose()).toMatchObject([{ name: "計画.xlsx", handle }]);
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ multiple: true }));
  });

  it("takes an input elsewhere, and leaves nothing of it on the page", async () => {
    const click = jest.spyOn(HTMLInputElement.prototype, "click");
    click.mockImplementation(function (this: HTMLInputElement) {
      Object.defineProperty(this, "files", { value: [new File(["a"], "計画.xlsx")] });
      this.dispatchEvent(new Event("change"));
    });
    expect(await browserDisk.choose()).toMatchObject([{ name: "計画.xlsx", handle: null }]);
    expect(document.querySelector("input")).toBeNull();
  });

  it("gives nothing when the person thinks better of it, and does not swallow anything else", async () => {
    offer({ showOpenFilePicker: () => Promise.reject(cancelled) });
    expect(await browserDisk.choose()).toEqual([]);
    const other = new DOMException("Must be handling a user gesture", "SecurityError");
    offer({ showOpenFilePicker: () => Promise.reject(other) });
    await expect(browserDisk.choose()).rejects.toBe(other);
  });
});

describe("choosing a place to save", () => {
  it("keeps the kind of the file", async () => {
    const handle = makeHandle("計画.xlsm", new Uint8Array());
    const show = jest.fn((_options: FilePickerOptions) => Promise.resolve(handle));
    offer({ showSaveFilePicker: show });
    expect(await browserDisk.choosePlace("計画.xlsm")).toEqual({ handle, modified: null });
    const [options] = show.mock.calls[0] ?? [];
    expect(options?.suggestedName).toBe("計画.xlsm");
    expect(options?.types?.flatMap(({ accept }) => Object.values(accept))).toEqual([[".xlsm"]]);
  });

  it("tells thinking better of it from a browser that only downloads", async () => {
    expect(await browserDisk.choosePlace("計画.xlsx")).toBe("download");
    offer({ showSaveFilePicker: () => Promise.reject(cancelled) });
    expect(await browserDisk.choosePlace("計画.xlsx")).toBeNull();
  });
});

describe("being allowed to write", () => {
  const place = { handle: makeHandle("計画.xlsx", new Uint8Array()), modified: null };

  it.each(["granted", "denied", "prompt"] as const)(
    "is asked of the person (%s)",
    async (answer) => {
      place.handle.answer = answer;
      expect(await browserDisk.mayWrite(place)).toBe(answer === "granted");
    },
  );

  it("is refused by a browser that is asked too late after the press", async () => {
    const late = new DOMException("User activation is required", "SecurityError");
    const handle = Object.assign(makeHandle("計画.xlsx", new Uint8Array()), {
      requestPermission: () => Promise.reject(late),
    });
    expect(await browserDisk.mayWrite({ handle, modified: null })).toBe(false);
  });
});
