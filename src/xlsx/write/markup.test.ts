import { describe, expect, it } from "@jest/globals";
import { escapeAttribute, escapeXstring, tag, textElement, withPrefix } from "./markup";

describe("escapeXstring", () => {
  it("writes what XML cannot hold as _xHHHH_", () => {
    expect(escapeXstring("a\u0001\r\uFFFEb")).toBe("a_x0001__x000D__xFFFE_b");
  });

  it("escapes text that only looks like an escape", () => {
    expect(escapeXstring("_x000D_ _x00G0_")).toBe("_x005F_x000D_ _x00G0_");
  });

  it("keeps tabs, line feeds and surrogate pairs as they are", () => {
    expect(escapeXstring("𠮷\t\n")).toBe("𠮷\t\n");
  });

  it("writes a lone surrogate as an escape", () => {
    expect(escapeXstring("a\uD842b\uDFB7")).toBe("a_xD842_b_xDFB7_");
  });
});

describe("tag", () => {
  it("leaves out undefined attributes and closes an empty element", () => {
    expect(tag("c", { r: "A1", s: undefined })).toBe('<c r="A1"/>');
  });

  it("escapes quotes and line feeds of attributes", () => {
    expect(escapeAttribute('"\n<')).toBe("&#34;&#10;&lt;");
  });
});

describe("textElement", () => {
  it("marks white space that must stay", () => {
    expect(textElement(" a")).toBe('<t xml:space="preserve"> a</t>');
    expect(textElement("a\nb")).toBe('<t xml:space="preserve">a\nb</t>');
    expect(textElement("a b")).toBe("<t>a b</t>");
  });
});

describe("withPrefix", () => {
  it("prefixes the elements that have none", () => {
    expect(withPrefix("<r><x14:y/><t>a</t></r>", "x")).toBe("<x:r><x14:y/><x:t>a</x:t></x:r>");
  });
});
