/** Settings and 確認済み in a file: what is remembered is remembered after saving, by us and by LibreOffice. */
import { describe, expect, it } from "@jest/globals";
import { readMemory, writeMemory, type Memory } from "../../src/app/memory";
import { openWorkbookPort, openXlsx } from "../../src/xlsx";
import { hostileWorkbook } from "../support/hostile/hostileWorkbook";
import { hasLibreOffice, savedByLibreOffice } from "../support/outsideReaders";

const memory: Memory = {
  settings: {},
  dismissals: [
    {
      fingerprint: "0123456789abcdef",
      code: "M07",
      subject: '起業支援 "A&B" <㊟>',
      reason: "一市のみで\n実施するため",
      by: "企画課",
      on: "2026-04-01",
    },
  ],
};

describe("a memory in a file", () => {
  it("is there after saving, and after saving in LibreOffice where there is one", async () => {
    const port = openWorkbookPort(hostileWorkbook());
    await port.apply([writeMemory(readMemory(await port.read()), memory)]);
    const files = [port.bytes()];
    if (hasLibreOffice())
      files.push(...savedByLibreOffice(new Map([["a.xlsm", port.bytes()]])).values());
    else process.stderr.write("skipped: no LibreOffice\n");
    for (const file of files) {
      const reading = readMemory(openXlsx(file).book);
      expect(reading.problem).toBeNull();
      expect(reading.memory).toMatchObject(memory);
    }
  }, 120_000);

  it("is gone from the file with the last that was remembered", async () => {
    const source = hostileWorkbook();
    const port = openWorkbookPort(source);
    await port.apply([writeMemory(readMemory(await port.read()), memory)]);
    const nothing: Memory = { settings: {}, dismissals: [] };
    const { parts } = await port.apply([writeMemory(readMemory(await port.read()), nothing)]);
    expect(parts).toContain("customXml/item2.xml");
    expect((await port.read()).memory).toBeUndefined();
  });
});
