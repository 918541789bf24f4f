/** An engine in another thread is the same engine: over a real line between threads, which lets only plain data pass. */
import { readFileSync } from "node:fs";
import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openLivePort, type TestLivePort } from "../../test/support/livePort";
import { threadChannel } from "../../test/support/threadChannel";
import { WorkbookEngine } from "../app/engine/workbookEngine";
import type { Engine, FindingName } from "../app/engine/engine";
import { Failure } from "../core";
import { connect, type Remote } from "./connect";
import {
  CheckReporter,
  createRemoteEngine,
  offerEngine,
  type EnginePage,
  type EngineThread,
} from "./remoteEngine";

const sample = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));
const everything = { summaries: true, found: true };
const nothing = { summaries: false, found: false };
const patient = (): Promise<void> => Promise.resolve();

let port: TestLivePort;
let direct: Engine;
let thread: Remote<EngineThread>;
let remote: Engine;
let line: MessageChannel;

beforeEach(() => {
  line = new MessageChannel();
  port = openLivePort(sample);
  direct = new WorkbookEngine(openLivePort(sample));
  const behind = new WorkbookEngine(port);
  const offered = offerEngine(
    () => behind,
    () => page,
  );
  const page: Remote<EnginePage> = connect<EnginePage>(threadChannel(line.port1), offered);
  const reporter = new CheckReporter();
  thread = connect<EngineThread>(threadChannel(line.port2), {
    report: (done: number) => reporter.report(done),
  });
  remote = createRemoteEngine(() => Promise.resolve(thread), reporter);
});

afterEach(() => {
  line.port1.close();
});

/** Names of all findings that a fix is proposed for. */
async function fixable(engine: Engine): Promise<readonly FindingName[]> {
  await engine.read(nothing);
  const { findings } = await engine.check(patient);
  return findings
    .filter(({ fix }) => fix !== "none")
    .map(({ fingerprint }) => ({ fingerprint, occurrence: 0 }));
}

describe("an engine in another thread", () => {
  it("sees, checks and proposes what the engine in this thread does", async () => {
    expect(await remote.read(everything)).toEqual(await direct.read(everything));
    expect(await remote.check(patient)).toEqual(await direct.check(patient));
    expect(await remote.proposeHighlight()).toEqual(await direct.proposeHighlight());
    const owners = ["summary/municipality/352039"];
    expect(await remote.proposeSummary(owners)).toEqual(await direct.proposeSummary(owners));
    const names = await fixable(direct);
    expect(await fixable(remote)).toEqual(names);
    const fixes = await direct.proposeFix(names);
    expect(fixes?.previews.length).toBeGreaterThan(0);
    expect(await remote.proposeFix(names)).toEqual(fixes);
  });

  it("writes what was proposed", async () => {
    const proposal = await remote.proposeFix(await fixable(remote));
    if (proposal === null) throw new Error("The sample has something to repair.");
    const receipt = await remote.accept(proposal.serial);
    expect(receipt.cells.length).toBeGreaterThan(0);
    expect(port.bytes()).not.toBe(sample);
  });

  it("keeps the same finding the same in one answer", async () => {
    await remote.read(nothing);
    const { all, findings } = await remote.check(patient);
    expect(findings.every((one) => all.includes(one))).toBe(true);
  });

  it("tells how far a check has come", async () => {
    const told: number[] = [];
    await remote.read(nothing);
    await remote.check((done) => Promise.resolve(void told.push(done)));
    expect(told.length).toBeGreaterThan(10);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it("ends a check with what the listener to its progress throws", async () => {
    const enough = new Error("enough");
    await remote.read(nothing);
    await expect(remote.check(() => Promise.reject(enough))).rejects.toBe(enough);
    expect((await remote.check(patient)).all.length).toBeGreaterThan(0);
  });

  it("fails in words, with the words of the failure", async () => {
    const busy = new Failure("busy", { ja: "入力中です。", en: "Busy." });
    port.failNext("read", busy);
    await expect(remote.read(nothing)).rejects.toBeInstanceOf(Failure);
    port.failNext("read", busy);
    await expect(remote.read(nothing)).rejects.toMatchObject({
      code: "busy",
      words: { ja: "入力中です。", en: "Busy." },
    });
  });

  it("tells a bug with the place where it happened", async () => {
    port.failNext("read", new TypeError("x is not a function"));
    const error: unknown = await remote.read(nothing).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(Failure);
    expect(error).toMatchObject({ message: "x is not a function" });
    expect((error as Error).stack).toContain("link.test");
  });

  it("does not leave anybody waiting when it is no more", async () => {
    const waiting = remote.read(nothing);
    await new Promise(setImmediate);
    thread.$close(new Error("It has died."));
    await expect(waiting).rejects.toThrow("It has died.");
    await expect(remote.read(nothing)).rejects.toThrow("closed");
  });
});
