/** Names characters in a sentence: a few of them, and how many more there are. */
import type { Words } from "../text/words";

/** More would make a sentence that nobody reads. */
const mostNamed = 3;

/** The first few, each once, and the number of the others: 「㈱」「№」「㏍」ほか2種類. */
export function listCharacters(named: readonly string[]): Words {
  const each = [...new Set(named)];
  const shown = each.slice(0, mostNamed);
  const ja = shown.join("");
  const en = shown.map((one) => one.trim().replace(/「([^」]*)」/gu, "“$1”")).join(", ");
  const rest = each.length - mostNamed;
  return rest <= 0 ? { ja, en } : { ja: `${ja}ほか${rest}種類`, en: `${en} and ${rest} more` };
}
