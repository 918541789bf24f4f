/** Wrong usage of the command line, in words: exit code 2. */
import { Failure, type Words } from "../core";

export class UsageError extends Failure {
  constructor(words: Words) {
    super("usage", words);
  }
}
