/**
 * A page that nobody looks into, for times as a person meets them. Playwright has the browser tell of every script and promise; V8 then reads
 * scripts a second time to know their lines, which made a third of the start of the desk (measured). So this speaks the DevTools protocol by
 * itself, over the pipes of --remote-debugging-pipe, and asks for nothing before the end.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { findBrowsers } from "./findBrowsers";
import { browserFlags } from "./openBrowser";
import { deskFile, deskOrigin } from "./siteFiles";
import type { BrowserFile } from "./unpackBrowser";

export interface BarePage {
  /** Runs when the page begins, before its own scripts. */
  readonly prepare: string;
  readonly hash: string;
  /** How many times as slow as it is the computer shall be. */
  readonly slowness: number;
  /** An expression that is asked for until it is not null; its value is plain data. */
  readonly result: string;
}

/** Opens the desk, as it is built, in a browser of its own. */
export async function askBarePage(asked: BarePage): Promise<unknown> {
  const server = await serveDesk();
  const profile = await mkdtemp(join(tmpdir(), "renkei-bare-"));
  const browser = startBrowser(await findFirst(), profile);
  try {
    const { port } = server.address() as AddressInfo;
    return await visit(browser.line, `http://127.0.0.1:${port}/${asked.hash}`, asked);
  } finally {
    await browser.end();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function visit(line: Line, url: string, asked: BarePage): Promise<unknown> {
  const { targetId } = await line.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await line.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method: string, params: object = {}): Promise<Answer> =>
    line.send(method, params, String(sessionId));
  await send("Page.enable");
  await send("Page.addScriptToEvaluateOnNewDocument", { source: asked.prepare });
  // The browser itself is busy when it has just begun.
  await pause(1_500);
  await send("Emulation.setCPUThrottlingRate", { rate: asked.slowness });
  await send("Page.navigate", { url });
  for (;;) {
    // Asking takes time from the page: seldom.
    await pause(2_000);
    const options = { expression: asked.result, returnByValue: true };
    const { result } = (await send("Runtime.evaluate", options)) as { result: { value?: unknown } };
    if (result.value !== null && result.value !== undefined) return result.value;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

type Answer = Readonly<Record<string, unknown>>;

interface Line {
  send(method: string, params: object, sessionId?: string): Promise<Answer>;
}

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** Messages are JSON, each with a 0 behind it. */
function openLine(into: Writable, from: Readable): Line {
  const waiting = new Map<number, (message: Message) => void>();
  let rest = "";
  from.setEncoding("utf8").on("data", (chunk: string) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop() ?? "";
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, ({ result = {}, error }) => {
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${error.message}`));
        });
        into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}

function startBrowser(
  { path, env }: BrowserFile,
  profile: string,
): { readonly line: Line; readonly end: () => Promise<void> } {
  const flags = [
    ...browserFlags,
    ...["--headless", "--window-size=1366,768", "--remote-debugging-pipe"],
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(path, flags, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const [, , , into, from] = child.stdio;
  const line = openLine(into as Writable, from as Readable);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = async (): Promise<void> => {
    await line.send("Browser.close", {});
    await ended;
  };
  return { line, end };
}

async function findFirst(): Promise<BrowserFile> {
  const [find] = findBrowsers();
  if (find === undefined) throw new Error("There is no browser.");
  return find();
}

function serveDesk(): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const file = deskFile(new URL(url, deskOrigin).href);
    if (file === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": file.contentType }).end(file.body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
