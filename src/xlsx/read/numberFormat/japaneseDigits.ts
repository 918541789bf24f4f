/** Digits as [DBNum1], [DBNum2] and [DBNum3] show them: 二千二十一, 弐阡弐拾壱, ２０２１. */

const kanji = { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"], hasOne: false };
const formal = { digits: "〇壱弐参四伍六七八九", units: ["", "拾", "百", "阡"], hasOne: true };
const groups = ["", "万", "億", "兆", "京"];

/** The text with its digits in a style, 0 to 3. */
export function restyleDigits(text: string, style: number): string {
  if (style === 0) return text;
  if (style === 3) {
    return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  const numerals = style === 1 ? kanji : formal;
  return text.replace(/\d+/gu, (digits) => spell(digits, numerals));
}

function spell(digits: string, numerals: typeof kanji): string {
  if (/^0*$/u.test(digits)) return numerals.digits.charAt(0);
  let text = "";
  for (let group = Math.ceil(digits.length / 4) - 1; group >= 0; group--) {
    const end = digits.length - group * 4;
    const spelled = spellGroup(digits.slice(Math.max(0, end - 4), end), numerals);
    if (spelled !== "") text += spelled + (groups[group] ?? "");
  }
  return text;
}

function spellGroup(digits: string, { digits: names, units, hasOne }: typeof kanji): string {
  return [...digits]
    .map((digit, index) => {
      const unit = units[digits.length - 1 - index] ?? "";
      if (digit === "0") return "";
      return digit === "1" && unit !== "" && !hasOne ? unit : names.charAt(Number(digit)) + unit;
    })
    .join("");
}
