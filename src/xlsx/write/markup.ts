/**
 * XML as text, the way SpreadsheetML wants it: tags, attributes and escapes.
 * Everything is written without a namespace prefix; {@link withPrefix} adds the one its part uses.
 */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, empty content gives `<name/>`. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  let written = "";
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value === undefined) continue;
    // A number needs no escape, and most attributes of a sheet are numbers.
    written += ` ${key}="${typeof value === "number" ? value : escapeAttribute(value)}"`;
  }
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text between tags. `>` is escaped too because `]]>` may not stand there. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, (sign) =>
    sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;",
  );
}

/** A value between double quotes; white space is kept from the parser's normalising (XML 1.0, 3.3.3). */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Text of type ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot hold is written _xHHHH_, and so is
 * the underscore of text that only looks like such an escape. A lone surrogate counts as what XML cannot hold.
 */
export function escapeXstring(text: string): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_").replace(
    // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeText(safe);
}

/** `<t>` with its text; white space that a reader may strip is marked to be kept. */
export function textElement(text: string): string {
  const mustKeep = /^\s|\s$|[\t\n]| {2}/u.test(text);
  return tag("t", mustKeep ? { "xml:space": "preserve" } : {}, escapeXstring(text));
}

/** Gives the elements of prefix-less XML the prefix of their part ("" or "x"); prefixed ones stay. */
export function withPrefix(xml: string, prefix: string): string {
  if (prefix === "") return xml;
  return xml.replace(/<(\/?)([A-Za-z_][\w.-]*)(?=[\s/>])/gu, `<$1${prefix}:$2`);
}
