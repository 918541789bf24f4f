import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FileHistory } from "./fileHistory";

const file = (...content: number[]): Uint8Array => Uint8Array.from(content);

describe("the history of a file", () => {
  it("goes back and forth through the states, which keep their names", () => {
    const history = new FileHistory(file(0));
    const opened = history.present;
    const typed = history.push(file(1), "person");
    expect(history.undo()).toBe(opened);
    expect(history.redo()).toBe(typed);
    expect([history.canUndo, history.canRedo]).toEqual([true, false]);
  });

  it("stays where it is at both ends", () => {
    const history = new FileHistory(file(0));
    const opened = history.present;
    expect([history.undo(), history.redo()]).toEqual([opened, opened]);
  });

  it("has nothing to redo once something else was done", () => {
    const history = new FileHistory(file(0));
    const first = history.push(file(1), "person");
    history.undo();
    const second = history.push(file(2), "pane");
    expect(history.canRedo).toBe(false);
    expect(second.edition).not.toBe(first.edition);
    expect(history.undo().by).toBeNull();
  });

  it("forgets the oldest states beyond its limits, never the one before", () => {
    const history = new FileHistory(file(0), { states: 3, bytes: 1000 });
    for (const one of [1, 2, 3, 4]) history.push(file(one), "person");
    history.undo();
    history.undo();
    expect([history.present.bytes[0], history.canUndo]).toEqual([2, false]);
    const heavy = new FileHistory(new Uint8Array(800), { states: 100, bytes: 1000 });
    heavy.push(new Uint8Array(900), "person");
    expect(heavy.canUndo).toBe(true);
    heavy.push(new Uint8Array(900), "person");
    heavy.undo();
    expect(heavy.canUndo).toBe(false);
  });

  it("comes back to where it was after as many redos as undos", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (pushes, back) => {
        const history = new FileHistory(file(0));
        for (let step = 0; step < pushes; step++) history.push(file(step), "person");
        const { present } = history;
        const steps = Math.min(back, pushes);
        for (let step = 0; step < steps; step++) history.undo();
        for (let step = 0; step < steps; step++) history.redo();
        expect(history.present).toBe(present);
      }),
    );
  });
});
