/** -o without anything to write would look as if it had written. */
import { UsageError } from "./usageError";

/** Throws a UsageError where -o is given. @param writing the options that write */
export function refuseOutput(output: string | null, writing: string): void {
  if (output === null) return;
  throw new UsageError({
    ja: `-o を書くのは、${writing} を指定したときだけです。何も書き込んでいません。`,
    en: `-o goes with ${writing} only. Nothing was written.`,
  });
}
