/** Which language to speak: what --lang says, else the locale, else Japanese. */
import type { Language } from "../core";

export const languages = ["ja", "en"] as const satisfies readonly Language[];

/**
 * Language of the environment's locale (POSIX: LC_ALL goes before LC_MESSAGES before LANG).
 * C, POSIX and no locale at all say nothing about the reader, who is most likely in Japan.
 */
export function languageOfLocale(environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== "") ?? "";
  return /^($|ja|C\b|POSIX\b)/iu.test(locale) ? "ja" : "en";
}
