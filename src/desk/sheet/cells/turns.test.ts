import { describe, expect, it } from "@jest/globals";
import { Turns } from "./turns";

describe("turns", () => {
  it("are taken at once where nothing waits", async () => {
    const done: string[] = [];
    const taken = new Turns().take(() => done.push("a"));
    expect(done).toEqual(["a"]);
    await taken;
  });

  it("come in the order in which they were asked for, whatever comes late", async () => {
    const done: string[] = [];
    const turns = new Turns();
    let come: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => (come = resolve));
    const all = [
      turns.wait(late, (text) => done.push(text)),
      turns.wait(Promise.resolve("b"), (text) => done.push(text)),
      turns.take(() => done.push("c")),
    ];
    await Promise.resolve();
    expect(done).toEqual([]);
    come("a");
    await Promise.all(all);
    expect(done).toEqual(["a", "b", "c"]);
    const next = turns.take(() => done.push("d"));
    expect(done.at(-1)).toBe("d");
    await next;
  });

  it("tell what could not be looked up", async () => {
    const failing = new Turns().wait(Promise.reject(new Error("a bug")), () => undefined);
    await expect(failing).rejects.toThrow("a bug");
  });
});
