/** What must be put into a cell so that Excel keeps exactly a text: it reads what it gets as if somebody had typed it. */

export type Scalar = string | number | boolean;

/**
 * The value with an apostrophe before it where Excel could take the text for a formula, number, date or anything but
 * text ("Range.values": "Excel interprets as a formula"). The apostrophe is not part of the content. Cells of the text
 * format take everything as it is.
 */
export function enteredValue(value: Scalar, numberFormat: string): Scalar {
  if (typeof value !== "string" || value === "" || numberFormat === "@") return value;
  return isMisread(value) ? `'${value}` : value;
}

/**
 * Whether Excel may read a text as something else. Japanese Excel also reads full-width digits, 令和3年4月1日 and (1).
 * An apostrophe too many does no harm, one too few destroys a text: so all that looks like it gets one.
 */
function isMisread(text: string): boolean {
  const folded = text.normalize("NFKC").trim();
  if (folded !== text.normalize("NFKC") || folded === "") return true;
  if (/^[=+\-@'"/\\<>!#|%&^~*?.$¥£€]/u.test(folded)) return true;
  if (/^(?:TRUE|FALSE|真|偽)$/iu.test(folded)) return true;
  return /\d|元年/u.test(folded) && digitWords.test(folded);
}

/** Digits with nothing but what stands in numbers, dates, times, fractions and amounts. */
const digitWords =
  /^[\d\s.,:/\-+()%$¥£€A-Za-z年月日時分秒午前後令和平成昭大正明治元零〇一二三四五六七八九十円]*$/u;
