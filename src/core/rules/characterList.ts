/** Names characters in a sentence: a few of them, and how many more there are. */
import type { Words } from "../text/words";

/** More would make a sentence that nobody reads. */
const mostNamed = 3;

/** The first few, each once, and the number of the others: 「㈱」「№」「㏍」ほか2種類. */
export function listCharacters(named: readonly string[]): Words {
  const each = [...new Set(named)];
  const shown = each.slice(0, mostNamed).join("");
  const rest = each.length - mostNamed;
  if (rest <= 0) return { ja: shown, en: shown };
  return { ja: `${shown}ほか${rest}種類`, en: `${shown} and ${rest} more` };
}
