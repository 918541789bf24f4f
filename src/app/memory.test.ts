import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Failure } from "../core";
import type { Dismissal } from "./dismissal";
import { formatMemory, readMemory, writeMemory, type Memory, type MemoryReading } from "./memory";
import type { Settings } from "./settings";

function readXml(memory: string): MemoryReading {
  return readMemory({ sheets: [], memory });
}

/** What the text of the part reads as after the memory was written. */
function roundTrip(memory: Memory): MemoryReading {
  const xml = formatMemory(memory);
  return readMemory({ sheets: [], ...(xml !== null && { memory: xml }) });
}

function contentOf({ memory }: MemoryReading): Memory {
  return { settings: memory.settings, dismissals: memory.dismissals };
}

const one: Dismissal = {
  fingerprint: "0123456789abcdef",
  code: "T09",
  subject: "起業支援 / 創業塾",
  reason: "昨年度からの経緯で、これでよい",
  by: "企画課 山田",
  on: "2026-04-01",
};

const opening = '<renkei xmlns="urn:renkei:memory:1" version="1">';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\0", "\u0085", "\uD800", "\uFFFF", "\uFEFF", "\r", "]]>", "&", "<", "é", "𠮷"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 8,
});
const filled = text.filter((some) => some.trim() !== "");
const name = filled.map((some) => some.trim());

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    sheets: fc.array(filled, { minLength: 1, maxLength: 3 }),
    roster: fc.array(name, { maxLength: 3 }),
    marks: fc.dictionary(filled, fc.constantFrom("participates", "budgets", "absent", "priority")),
    absentMark: fc.constantFrom("", "－"),
    priorityProjects: fc.dictionary(filled, name),
    expect: fc.record(
      { measures: fc.nat(1000), participation: fc.dictionary(filled, fc.nat(1000)) },
      { requiredKeys: [] },
    ),
    rules: fc.record({ M01: fc.constantFrom("off", "info") }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const dismissal: fc.Arbitrary<Dismissal> = fc.record(
  {
    fingerprint: name,
    code: name,
    subject: filled,
    reason: name,
    by: name,
    on: fc.constantFrom("2026-04-01", "2024-02-29"),
    occurrence: fc.nat(5),
  },
  { requiredKeys: ["fingerprint", "code", "subject", "reason"] },
);

/** XML 1.0, clause 2.2: what may stand in a document; clause 2.11: a bare CR would be changed. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe("a memory", () => {
  it("reads as it was written, whatever its texts", () => {
    fc.assert(
      fc.property(settings, fc.array(dismissal, { maxLength: 4 }), (set, dismissals) => {
        const memory: Memory = { settings: set, dismissals };
        const reading = roundTrip(memory);
        expect(reading.problem).toBeNull();
        expect(contentOf(reading)).toEqual(memory);
      }),
    );
  });

  it("holds no character that XML forbids", () => {
    fc.assert(
      fc.property(settings, fc.array(dismissal, { maxLength: 4 }), (set, dismissals) => {
        expect(formatMemory({ settings: set, dismissals }) ?? "").not.toMatch(forbidden);
      }),
    );
  });

  it("is nothing where nothing is to be kept", () => {
    expect(formatMemory({ settings: {}, dismissals: [] })).toBeNull();
    expect(contentOf(readMemory({ sheets: [] }))).toEqual({ settings: {}, dismissals: [] });
  });

  it("stays byte by byte when it is read and written again", () => {
    const xml = formatMemory({ settings: { absentMark: "－" }, dismissals: [one] });
    expect(formatMemory(readXml(xml ?? "").memory)).toBe(xml);
  });
});

describe("reading a memory", () => {
  it("takes a declaration, comments, prefixes, CDATA and entities", () => {
    const { memory, problem } = readXml(
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b -->\n' +
        "<m:renkei version='1' xmlns:m='urn:renkei:memory&#x3A;1'>" +
        '<m:settings><![CDATA[{"roster": ["<山口市>"]]]>, &quot;absentMark&quot;:<!-- --> &#34;&#xFF0D;&#34;}</m:settings>' +
        "</m:renkei>\n",
    );
    expect(problem).toBeNull();
    expect(memory.settings).toEqual({ roster: ["<山口市>"], absentMark: "－" });
  });

  it("keeps elements that it does not know as they are written, with their namespaces", () => {
    const strange = '<x:later a="1 > 0"><x:settings>&lt;</x:settings><!-- ? --></x:later><seen/>';
    const { memory, problem } = readXml(
      `<renkei version="1" xmlns:x="urn:x" xmlns="urn:renkei:memory:1">${strange}</renkei>`,
    );
    expect(problem).toBeNull();
    const xml = formatMemory({ ...memory, dismissals: [one] }) ?? "";
    expect(xml).toContain('xmlns:x="urn:x"');
    expect(xml).toContain('<x:later a="1 > 0"><x:settings>&lt;</x:settings><!-- ? --></x:later>');
    expect(xml).toContain("<seen/>");
    expect(readXml(xml).memory.dismissals).toEqual([one]);
    expect(formatMemory(memory)).not.toBeNull();
  });

  it("takes an empty root", () => {
    const { memory, problem } = readXml('<renkei xmlns="urn:renkei:memory:1" version="1" />');
    expect(problem).toBeNull();
    expect(formatMemory(memory)).toBeNull();
    const xml = formatMemory({ ...memory, dismissals: [one] }) ?? "";
    expect(readXml(xml).memory.dismissals).toEqual([one]);
  });

  it("says of a newer version that it is newer, and does not look inside", () => {
    const reading = readXml(
      '<renkei xmlns="urn:renkei:memory:1" version="2"><settings><roster/></settings></renkei>',
    );
    expect(reading.problem?.code).toBe("memory-newer");
    expect(contentOf(reading)).toEqual({ settings: {}, dismissals: [] });
  });

  it.each([
    ["nothing", ""],
    ["no XML", "settings: {}"],
    ["a cut off document", `${opening}<settings>{}`],
    ["tags that do not match", `${opening}<settings>{}</dismissals></renkei>`],
    ["two roots", `${opening}</renkei>${opening}</renkei>`],
    ["an unknown entity", `${opening}<settings>&nbsp;{}</settings></renkei>`],
    ["the name of a method as entity", `${opening}<settings>&toString;{}</settings></renkei>`],
    ["a bare <", `${opening}<settings>{} < {}</settings></renkei>`],
    ["another namespace", '<renkei xmlns="urn:renkei:memory" version="1"/>'],
    ["no version", '<renkei xmlns="urn:renkei:memory:1"/>'],
    ["a strange version", '<renkei xmlns="urn:renkei:memory:1" version="one"/>'],
    ["settings twice", `${opening}<settings>{}</settings><settings>{}</settings></renkei>`],
    ["settings as elements", `${opening}<settings><roster/></settings></renkei>`],
    ["settings with an unknown key", `${opening}<settings>{"later": 1}</settings></renkei>`],
    ["dismissals that are no list", `${opening}<dismissals>{}</dismissals></renkei>`],
    ["a dismissal without reason", `${opening}<dismissals>[{"code": "M01"}]</dismissals></renkei>`],
  ])("says of %s that it cannot be read", (_what, xml) => {
    expect(readXml(xml).problem?.code).toBe("memory-unreadable");
  });

  it("takes a date that is none for damage", () => {
    const xml = formatMemory({ settings: {}, dismissals: [{ ...one, on: "2026-02-30" }] }) ?? "";
    expect(readXml(xml).problem?.code).toBe("memory-unreadable");
  });

  it("uses the dismissals where only the settings are damaged, and the other way round", () => {
    const xml = formatMemory({ settings: { absentMark: "" }, dismissals: [one] }) ?? "";
    const settingsBroken = readXml(xml.replace('"absentMark"', '"absentMarks"'));
    expect(settingsBroken.problem?.words.ja).toContain("「absentMark」のことでしょうか");
    expect(settingsBroken.memory.dismissals).toEqual([one]);
    const dismissalsBroken = readXml(xml.replace('"reason"', '"raison"'));
    expect(dismissalsBroken.problem?.words.en).toContain("the dismissals in the workbook");
    expect(dismissalsBroken.memory.settings).toEqual({ absentMark: "" });
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      ...[opening, "</renkei>", "<settings>", "</settings>", "<dismissals>", "</dismissals>"],
      ...[
        "{}",
        "[",
        "]",
        '"a"',
        ":",
        "<",
        ">",
        "&",
        "&#0;",
        "&#x110000;",
        "<!--",
        "-->",
        "<![CDATA[",
      ],
      ...["]]>", "<?", "?>", "<!DOCTYPE x>", "\0", "\uD800", " "],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => readXml(pieces.join(""))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe("writing a memory", () => {
  it.each([
    ["memory-newer", '<renkei xmlns="urn:renkei:memory:1" version="2"/>'],
    ["memory-unreadable", "<renkei"],
  ])("refuses to write over what is %s", (code, xml) => {
    const reading = readXml(xml);
    let refusal: unknown = null;
    try {
      writeMemory(reading, { ...reading.memory, dismissals: [one] });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Failure);
    expect(refusal).toMatchObject({ code });
  });
});
