import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Failure } from "../../core";
import { decodeUtf8 } from "./utf8";
import { toUtf8 } from "./xmlEncoding";
import { XmlScanner } from "./xmlScanner";
import { decodeEntities, decodeXstring } from "./xmlText";

const scan = (xml: string): XmlScanner => new XmlScanner(new TextEncoder().encode(xml), "part.xml");

/** All events as one line: <a a> for an opening, text as it is. */
function trace(xml: string): string {
  const scanner = scan(xml);
  let line = "";
  while (scanner.next() !== "end") {
    if (scanner.event === "text") line += scanner.text();
    else line += scanner.event === "open" ? `<${scanner.localName}>` : `</${scanner.depth}>`;
  }
  return line;
}

function failureOf(xml: string): string {
  try {
    return trace(xml);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe("the scanner", () => {
  it.each([
    ["<a/>", "<a></0>"],
    ["<a><b>x</b>y</a>", "<a><b>x</1>y</0>"],
    ['<?xml version="1.0"?>\n<!-- c --><x:a xmlns:x="u"><x:b /></x:a>\n', "<a><b></1></0>"],
    ["<a>1<!-- <b> -->2<?pi ?>3</a>", "<a>123</0>"],
    ["<a><![CDATA[<○>&amp;]]></a>", "<a><○>&amp;</0>"],
    ["<a>&lt;&#x25CB;&#12295;&quot;&unknown;</a>", '<a><○〇"&unknown;</0>'],
    ["\ufeff<a>○</a>", "<a>○</0>"],
    ["<a\n b = '1'\n></a >", "<a></0>"],
    ["<a>one\r\ntwo\rthree</a>", "<a>one\ntwo\nthree</0>"],
  ])("reads %p", (xml, expected) => {
    expect(trace(xml)).toBe(expected);
  });

  it.each(["", "<a>", "<a><b></a>", "</a>", "<a", "<a b></a>", "<a b=1/>", '<a b="1', "<a/>x"])(
    "refuses %p as damaged",
    (xml) => expect(failureOf(xml)).toBe("file-damaged"),
  );

  it.each(["<a/><b/>", "<a><!-- </a>", "<a><![CDATA[x</a>", "<!ELEMENT a><a/>", '<a b="<"/>'])(
    "refuses %p as damaged too",
    (xml) => expect(failureOf(xml)).toBe("file-damaged"),
  );

  it("refuses a DOCTYPE, by which a small part may grow without end", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    expect(failureOf(bomb)).toBe("file-doctype");
  });

  it("refuses elements nested without end", () => {
    expect(failureOf("<a>".repeat(5000) + "</a>".repeat(5000))).toBe("file-damaged");
  });

  it("says at which bytes an element and its content stand", () => {
    const xml = '<a><c r="B2">○</c></a>';
    const scanner = scan(xml);
    scanner.next();
    scanner.next();
    const { start, end } = scanner;
    scanner.skip();
    const slice = (from: number, to: number): string => decodeUtf8(scanner.bytes, from, to);
    expect(slice(start, scanner.end)).toBe('<c r="B2">○</c>');
    expect(slice(end, scanner.start)).toBe("○");
  });

  it("begins in the middle where it is told to", () => {
    const scanner = scan("<a><b/><c>x</c></a>");
    scanner.seek(7);
    scanner.next();
    expect([scanner.localName, scanner.elementText(), scanner.depth]).toEqual(["c", "x", 0]);
  });

  it("goes from child to child, however much of one was read", () => {
    const scanner = scan("<a><b><x/></b><c>1</c><d/></a>");
    const names: string[] = [];
    scanner.next();
    for (const name of scanner.children()) {
      names.push(name);
      if (name === "c") scanner.elementText();
    }
    expect(names).toEqual(["b", "c", "d"]);
  });

  it("gives a tree or a failure for any bytes", () => {
    const pieces = fc.constantFrom(
      ...["<", ">", "/", "a", "=", '"', "'", "&", ";", "!", "-", "[", "]", "?", " ", "○", "<a>"],
      ...["</a>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>"],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(typeof failureOf(parts.join(""))).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});

describe("an element of digits", () => {
  it("is a number, and the scanner is at its close", () => {
    const scanner = scan("<c><v>00120</v></c>");
    while (scanner.localName !== "v") scanner.next();
    expect(scanner.elementInteger()).toBe(120);
    expect([scanner.event, scanner.depth, scanner.next()]).toEqual(["close", 1, "close"]);
  });

  it.each([
    "<v>1.5</v>",
    "<v> 1</v>",
    "<v>1<!-- --></v>",
    "<v></v>",
    "<v/>",
    "<v>1234567890123456</v>",
  ])("is none where it is %s, and nothing is passed", (xml) => {
    const scanner = scan(xml);
    scanner.next();
    const { end } = scanner;
    expect([scanner.elementInteger(), scanner.event, scanner.end]).toEqual([-1, "open", end]);
  });

  it("must be closed by its own name", () => {
    const scanner = scan("<v>1</w>");
    scanner.next();
    expect(() => scanner.elementInteger()).toThrow(Failure);
  });
});

describe("attributes", () => {
  it("are found by local name, one without a prefix first, declarations never", () => {
    const scanner = scan('<c xmlns:s="u" x:s="9" s="1" x:id="&lt;7"/>');
    scanner.next();
    const { attributes } = scanner;
    expect([attributes.get("s"), attributes.get("id"), attributes.get("c")]).toEqual([
      "1",
      "<7",
      null,
    ]);
  });

  it("are numbers only where all of them is digits", () => {
    const scanner = scan('<c a="12" b="1x" c="" d="-1"/>');
    scanner.next();
    const { attributes } = scanner;
    expect(["a", "b", "c", "d", "e"].map((name) => attributes.integer(name))).toEqual([
      12,
      null,
      null,
      null,
      null,
    ]);
  });

  it("are flags in all of the spellings of xsd:boolean", () => {
    const scanner = scan('<c a="1" b="true" c="0" d="false"/>');
    scanner.next();
    const flags = ["a", "b", "c", "d", "e"].map((name) => scanner.attributes.flag(name));
    expect(flags).toEqual([true, true, false, false, false]);
  });
});

describe("text", () => {
  it("decodes UTF-8 as the platform does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });

  it("decodes broken UTF-8 as the platform does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const expected = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(expected);
      }),
    );
  });

  it.each([
    ["a_x000D_\nb", "a\nb"],
    ["a_x000d_b", "a\nb"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x25CB_", "○"],
    ["_xZZZZ_", "_xZZZZ_"],
  ])("of %p in a cell is %p", (raw, text) => expect(decodeXstring(raw)).toBe(text));

  it("leaves references to no character as they are", () => {
    expect(decodeEntities("&#0;&#x110000;&#xZ;&constructor;")).toBe(
      "&#0;&#x110000;&#xZ;&constructor;",
    );
  });
});

describe("encodings", () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a>○</a>';
  const utf16 = (swap: boolean): Uint8Array => {
    const units = Array.from(`\ufeff${xml}`, (unit) => unit.charCodeAt(0));
    return new Uint8Array(
      units.flatMap((unit) => (swap ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };

  it.each([true, false])("brings UTF-16 into UTF-8 (big end first: %p)", (swap) => {
    const text = new TextDecoder().decode(toUtf8(utf16(swap)));
    expect(text).toBe('<?xml version="1.0" encoding="UTF-8"?><a>○</a>');
  });

  it("gives back the very bytes that are UTF-8 already", () => {
    const bytes = new TextEncoder().encode(`\ufeff<a>○</a>`);
    expect(toUtf8(bytes)).toBe(bytes);
  });

  it("reads another encoding that the declaration names", () => {
    const head = new TextEncoder().encode('<?xml version="1.0" encoding="Shift_JIS"?><a>');
    const bytes = new Uint8Array([...head, 0x81, 0x9b, ...new TextEncoder().encode("</a>")]);
    expect(new TextDecoder().decode(toUtf8(bytes))).toContain('"UTF-8"?><a>○</a>');
  });
});
