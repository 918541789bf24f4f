import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { describe, expect, it, jest } from "@jest/globals";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { TabSheet } from "../../src/desk/sheet";
import { SheetTabs } from "../../src/desk/sheet/SheetTabs";
import { expectNoViolations } from "../pane/expectNoViolations";
import "./openSheet";

const sheets: readonly TabSheet[] = [
  { name: "取組一覧", visibility: "visible", owner: null, tabColor: "#C00000" },
  { name: "総括表", visibility: "visible", owner: "overview", tabColor: null },
  { name: "作業用", visibility: "hidden", owner: null, tabColor: null },
];

function openTabs(current: string): jest.Mock<(name: string) => void> {
  const onChoose = jest.fn<(name: string) => void>();
  render(<Tabs current={current} onChoose={onChoose} />);
  return onChoose;
}

interface TabsProps {
  readonly current: string;
  readonly onChoose: (name: string) => void;
}

function Tabs(props: TabsProps): ReactNode {
  return (
    <FluentProvider theme={webLightTheme}>
      <SheetTabs {...props} sheets={sheets} language="ja" panelId="sheet" />
      <div id="sheet" />
    </FluentProvider>
  );
}

/** jsdom lays nothing out: tabs of 200 pixels in a place for one. */
function layTabsOut(): void {
  jest.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (
    this: HTMLElement,
  ) {
    const at = [...document.querySelectorAll("[role=tab]")].indexOf(this);
    const scrolled = this.closest("[role=tablist]")?.parentElement?.scrollLeft ?? 0;
    const left = at === -1 ? 0 : at * 200 - scrolled;
    const right = left + 200;
    const box = { x: left, y: 0, left, right, top: 0, bottom: 30, width: 200, height: 30 };
    return { ...box, toJSON: () => box };
  });
}

describe("the tabs of the sheets", () => {
  it("show the sheets that are not hidden, and which one is in front", async () => {
    const onChoose = openTabs("取組一覧");
    const tabs = screen.getAllByRole("tab");
    expect(tabs).toHaveLength(2);
    expect(tabs[0]?.getAttribute("aria-selected")).toBe("true");
    await userEvent.click(screen.getByRole("tab", { name: /総括表/u }));
    expect(onChoose).toHaveBeenCalledWith("総括表");
  });

  it("say in words what a colour and a picture mean", () => {
    openTabs("取組一覧");
    expect(screen.getByRole("tab", { name: /見出しに色が付いています.*取組一覧/u })).toBeTruthy();
    expect(screen.getByRole("tab", { name: /総括表.*作成したシート/u })).toBeTruthy();
  });

  it("reach hidden sheets by a menu; the one in front has a tab", async () => {
    const onChoose = openTabs("取組一覧");
    await userEvent.click(screen.getByRole("button", { name: "表示されていないシート(1枚)" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "作業用" }));
    expect(onChoose).toHaveBeenCalledWith("作業用");
  });

  it("have a list of all sheets beside them, which a key opens", async () => {
    const onChoose = openTabs("取組一覧");
    screen.getByRole("button", { name: "シートの一覧" }).focus();
    await userEvent.keyboard("{Enter}");
    const listed = await screen.findAllByRole("menuitemradio");
    expect(listed.map(({ textContent }) => textContent)).toEqual(["取組一覧", "総括表", "作業用"]);
    expect(listed[0]?.getAttribute("aria-checked")).toBe("true");
    await userEvent.click(screen.getByRole("menuitemradio", { name: "総括表" }));
    expect(onChoose).toHaveBeenCalledWith("総括表");
  });

  it("go sideways when a wheel turns up or down", () => {
    openTabs("取組一覧");
    const list = screen.getByRole("tablist");
    fireEvent.wheel(list, { deltaY: 120 });
    expect(list.parentElement?.scrollLeft).toBe(120);
  });

  it("bring the sheet in front into sight, wherever it is", () => {
    layTabsOut();
    const { rerender } = render(<Tabs current="取組一覧" onChoose={jest.fn()} />);
    const place = screen.getByRole("tablist").parentElement;
    rerender(<Tabs current="総括表" onChoose={jest.fn()} />);
    expect(place?.scrollLeft).toBe(200);
    rerender(<Tabs current="取組一覧" onChoose={jest.fn()} />);
    expect(place?.scrollLeft).toBe(0);
  });

  it("are cut where a name is long, and tell it whole to whoever points at them", () => {
    openTabs("取組一覧");
    expect(screen.getByRole("tab", { name: /総括表/u }).title).toBe("総括表");
  });

  it("give a hidden sheet a tab while it is in front", () => {
    openTabs("作業用");
    expect(screen.getAllByRole("tab")).toHaveLength(3);
    expect(screen.queryByRole("button", { name: /表示されていない/u })).toBeNull();
  });

  it("have no violations that a machine finds", async () => {
    openTabs("取組一覧");
    await expectNoViolations();
  });
});
