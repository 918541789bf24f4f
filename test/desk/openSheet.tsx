/** A sheet of the desk as a person meets it: for tests of what it shows, says and does. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { contains, parseAddress, type CellAddress, type CellRange } from "../../src/core";
import {
  selectCell,
  SheetView,
  type CellChange,
  type Selection,
  type SheetProps,
  type SheetSource,
} from "../../src/desk/sheet";
import type { CellLook, ListChoice, SheetLayout, ViewCell } from "../../src/xlsx";
import "../pane/strictScreens";
import { drawCell, drawLayout, drawLook } from "./drawLayout";

/** jsdom lays nothing out: this is how much of a sheet is in sight. Pixels. */
const sight = { width: 800, height: 500 };

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { get: () => sight.height },
  offsetWidth: { get: () => sight.width },
  clientHeight: { get: () => sight.height },
  clientWidth: { get: () => sight.width },
  offsetParent: {
    get(this: HTMLElement) {
      return this.parentElement;
    },
  },
  setPointerCapture: { value: () => undefined },
  scrollTo: {
    value(this: HTMLElement, { top = 0, left = 0 }: ScrollToOptions) {
      this.scrollTop = top;
      this.scrollLeft = left;
      this.dispatchEvent(new Event("scroll"));
    },
  },
});

/** Every browser has it since 2020; jsdom has not. */
class PointerEvent extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  constructor(type: string, said: PointerEventInit = {}) {
    super(type, said);
    this.pointerId = said.pointerId ?? 1;
    this.pointerType = said.pointerType ?? "mouse";
  }
}
Object.assign(globalThis, { PointerEvent });

export interface SheetCase extends Partial<
  Omit<SheetProps, "layout" | "source" | "selection" | "onSelect" | "onEnter">
> {
  readonly layout?: Partial<SheetLayout>;
  /** By address; a text alone says what a cell shows. */
  readonly cells?: Readonly<Record<string, string | Partial<ViewCell>>>;
  readonly looks?: readonly CellLook[];
  readonly at?: string;
  readonly edge?: SheetSource["edge"];
  /** Whether the workbook says what became of an entry only when the test does ({@link OpenSheet.answer}). */
  readonly isSlow?: boolean;
  /** What stands in the list of every cell that has one. */
  readonly choices?: readonly ListChoice[];
}

export interface OpenSheet {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** All that was told by onEnter, a line for each call: C5=○ D5= */
  readonly entered: readonly string[];
  readonly selection: () => Selection;
  /** The text of a cell of the grid that is on the page, or null. */
  readonly grid: HTMLElement;
  /** What has the focus of the sheet. */
  readonly field: HTMLTextAreaElement;
  /** Scrolls as a wheel does. */
  readonly scroll: (top: number, left?: number) => Promise<void>;
  /** What becomes of the entry that has waited longest; of "written" its cells say what the workbook makes of the texts. */
  readonly answer: (became: "refused" | "written") => Promise<void>;
}

/** Waits until the cells have come, and puts the focus on the sheet. */
export async function openSheet(said: SheetCase = {}): Promise<OpenSheet> {
  const {
    layout: drawn,
    cells = {},
    looks = [drawLook()],
    at = "A1",
    edge,
    isSlow,
    choices = [],
    ...more
  } = said;
  const layout = drawLayout(drawn);
  const known = new Map<string, ViewCell>();
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = cellAt(address);
    known.set(address, drawCell(row, column, typeof cell === "string" ? { text: cell } : cell));
  }
  const entered: string[] = [];
  const waiting: ((became: "refused" | "written") => void)[] = [];
  const answer: OpenSheet["answer"] = async (became) => {
    act(() => waiting.shift()?.(became));
    await settle();
  };
  let selection = selectCell(cellAt(at));
  let editions = 1;
  const load = (area: CellRange): ReturnType<SheetSource["load"]> =>
    Promise.resolve({
      area,
      cells: [...known.values()].filter((one) => contains(area, one)),
      looks,
    });
  function Desk(): ReactNode {
    const [selected, setSelected] = useState(selection);
    const [edition, setEdition] = useState(editions);
    selection = selected;
    const write = (changes: readonly CellChange[]): number => {
      for (const { row, column, text } of changes) {
        known.set(name({ row, column }), drawCell(row, column, { text }));
      }
      editions += 1;
      setEdition(editions);
      return editions;
    };
    const enter = (changes: readonly CellChange[]): Promise<number | null> => {
      entered.push(
        changes.map(({ row, column, text }) => `${name({ row, column })}=${text}`).join(" "),
      );
      if (isSlow !== true) return Promise.resolve(write(changes));
      return new Promise((resolve) => {
        waiting.push((became) => resolve(became === "written" ? write(changes) : null));
      });
    };
    return (
      <FluentProvider theme={webLightTheme}>
        <button type="button">前のボタン</button>
        <SheetView
          marks={[]}
          preview={[]}
          annotations={{ comments: [], validations: [] }}
          isReadOnly={false}
          zoom={1}
          language="ja"
          {...more}
          layout={layout}
          source={{
            ...{ id: "one", edition, known: null, load },
            choices: () => Promise.resolve(choices),
            edge: edge ?? ((from) => Promise.resolve(from)),
          }}
          selection={selected}
          onSelect={setSelected}
          onEnter={enter}
        />
        <button type="button">次のボタン</button>
      </FluentProvider>
    );
  }
  const { container } = render(<Desk />);
  await settle();
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /の入力$/u });
  act(() => field.focus());
  const grid = screen.getByRole("grid");
  const scroll = async (top: number, left = 0): Promise<void> => {
    const view = grid.parentElement?.parentElement;
    act(() => view?.scrollTo({ top, left }));
    await settle();
  };
  const user = userEvent.setup();
  return { user, container, entered, selection: () => selection, grid, field, scroll, answer };
}

/** Lets what was asked for come. */
export async function settle(): Promise<void> {
  await act(() => new Promise((done) => setTimeout(done, 20)));
}

function cellAt(address: string): CellAddress {
  const cell = parseAddress(address);
  if (cell === null) throw new Error(`${address} is no address.`);
  return cell;
}

function name({ row, column }: CellAddress): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
