/** The page before the screens: which notice is seen, and when. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { loadedOffice } from "./loadedOffice";
import { showPage, shownPart, type PagePart } from "./showPage";

const parts: readonly PagePart[] = ["old-excel", "not-excel", "blocked", "unanswered", "broken"];

/** taskpane.html without what only the build knows. */
const page = readFileSync("src/taskpane/taskpane.html", "utf8").replace(/<%=.*?%>/gsu, "");

beforeEach(() => {
  document.documentElement.innerHTML = page.replace(/<script[\s\S]*?<\/script>/gu, "");
  document.documentElement.lang = "ja";
  document.documentElement.setAttribute("data-shown", "loading");
});

afterEach(() => {
  jest.useRealTimers();
  jest.resetModules();
});

function visible(): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>("main > div");
  return [...all].filter((part) => !part.hidden).map((part) => part.id);
}

describe("the page", () => {
  it("says that it loads, until something else is shown", () => {
    expect(visible()).toEqual(["loading"]);
    showPage("screens");
    expect(visible()).toEqual(["screens"]);
    expect(shownPart()).toBe("screens");
  });

  it.each(parts)(
    "shows the notice %s alone, in both languages, without a violation of axe",
    async (part) => {
      showPage(part);
      expect(visible()).toEqual([part]);
      const notice = document.getElementById(part);
      expect(notice?.getAttribute("role")).toBe("alert");
      expect(notice?.querySelector("h1")?.textContent).toMatch(/\p{Script=Hiragana}/u);
      expect(notice?.querySelector('[lang="en"] h1')?.textContent).toMatch(/^[ -~]+$/u);
      const { violations } = await axe.run(document.body, {
        rules: { "color-contrast": { enabled: false } },
      });
      // A notice has a heading in each language; both are the first of theirs.
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe("the gate", () => {
  it("says after ten seconds that Excel does not answer, and not a moment before", async () => {
    jest.useFakeTimers();
    await import("./gate");
    jest.advanceTimersByTime(9_999);
    expect(visible()).toEqual(["loading"]);
    jest.advanceTimersByTime(1);
    expect(visible()).toEqual(["unanswered"]);
    // Excel answers after all.
    showPage("screens");
    expect(visible()).toEqual(["screens"]);
  });

  it("keeps still where the screens came in time", async () => {
    jest.useFakeTimers();
    await import("./gate");
    showPage("screens");
    jest.advanceTimersByTime(60_000);
    expect(visible()).toEqual(["screens"]);
  });

  it("says at once that the browser is too old", async () => {
    const known = globalThis.structuredClone;
    Reflect.deleteProperty(globalThis, "structuredClone");
    try {
      await import("./gate");
      expect(visible()).toEqual(["old-excel"]);
    } finally {
      globalThis.structuredClone = known;
    }
  });
});

describe("office.js", () => {
  it("is known to be blocked as soon as the browser gives it up", async () => {
    const script = document.createElement("script");
    const answer = loadedOffice(script);
    script.dispatchEvent(new Event("error"));
    expect(await answer).toBe(false);
  });

  it("is there once it has loaded", async () => {
    const script = document.createElement("script");
    const answer = loadedOffice(script);
    script.dispatchEvent(new Event("load"));
    expect(await answer).toBe(true);
  });
});
