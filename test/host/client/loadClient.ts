/** Loads the unmodified office.js into this realm and connects it to a host, as Excel on the web would. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ClientWindow } from "./clientWindow";
import { formatFrameName } from "./frameName";

/** The host's end: takes a message of the client and gives the answer, or null for none. */
export interface HostEnd {
  readonly locale: string;
  /** Brings news from the host to the client, until it is given another or null. */
  connect(send: ((message: string) => void) | null): void;
  answer(message: string): string | null;
}

/** A client that runs. `Office`, `Excel` and `OfficeExtension` are on the global object until it is closed. */
export interface OfficeClient {
  /** Addresses of the scripts that the client fetched, without the folder. */
  readonly scripts: readonly string[];
  /** Ends the client once it waits for no more answers. */
  readonly close: () => Promise<void>;
}

const folder = join("node_modules", "@microsoft", "office-js", "dist");
const globals = ["Office", "Excel", "OfficeExtension", "OSF", "Microsoft", "OSFPerformance"];

/**
 * Starts the client and waits until the document is there (`Office.onReady`). One client at a time: close it before
 * the next. The origin is that of the page, https. Rejects where the client does not start within ten seconds.
 */
export async function loadClient(host: HostEnd, origin: string): Promise<OfficeClient> {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const scripts: string[] = [];
  const line: Line = { underway: 0, hasStarted: false };
  const window = new ClientWindow({
    name: formatFrameName(host.locale, origin),
    origin,
    load: (address, loaded) => {
      const script = address.replace(`${origin}/officejs/`, "");
      scripts.push(script);
      setImmediate(() => {
        runScript(script);
        loaded();
      });
    },
    post: (message) => {
      line.underway += 1;
      queueMicrotask(() => {
        const answer = host.answer(message);
        queueMicrotask(() => {
          if (answer !== null) window.deliver(answer);
          line.underway -= 1;
          line.hasStarted ||= message.includes(startMessage);
        });
      });
    },
  });
  host.connect((message) => queueMicrotask(() => window.deliver(message)));
  runScript("office.js");
  await startInTime(line);
  return {
    scripts,
    close: async () => {
      await untilIdle(line);
      host.connect(null);
      window.remove();
      removeGlobals(before);
    },
  };
}

/** What is going on between client and host. */
interface Line {
  /** Messages that have no answer yet. */
  underway: number;
  /** The client sent its first batch, the last thing of its start. */
  hasStarted: boolean;
}

/** In the batch by which the client says that it can be told of events. */
const startMessage = "NotifyActionHandlerReady";

async function untilStarted(line: Line): Promise<void> {
  await Office.onReady();
  while (!line.hasStarted) await new Promise(setImmediate);
}

/** What follows an answer takes a few turns, in which the client may ask again. */
async function untilIdle(line: Line): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = line.underway === 0 ? quiet + 1 : 0) {
    await new Promise(setImmediate);
  }
}

/** Runs a file of the client in this realm. Its telemetry is not run: it would call home. */
function runScript(name: string): void {
  if (/^(?:telemetry|ariatelemetry)\//u.test(name)) return;
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`office.js asks for ${name}, which ${folder} has not.`);
  const evaluate = globalThis.eval;
  evaluate(`${readFileSync(file, "utf8")}\n//# sourceURL=${name}`);
}

async function startInTime(line: Line): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("office.js did not start.")), 10_000);
  });
  try {
    await Promise.race([untilStarted(line), late]);
  } finally {
    line.hasStarted = true;
    clearTimeout(timer);
  }
}

/** Takes away what the client put on the global object, so that the next one starts anew. */
function removeGlobals(before: ReadonlySet<string>): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (before.has(name)) continue;
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    if (descriptor?.configurable === true) Reflect.deleteProperty(globalThis, name);
    else if (globals.includes(name)) Reflect.set(globalThis, name, undefined);
  }
}
