/** All commands, in the order in which help lists them. */
import type { Command } from "./command";
import { checkCommand } from "./commands/check";
import { explainCommand } from "./commands/explain";
import { fixCommand } from "./commands/fix";
import { highlightCommand } from "./commands/highlight";
import { readCommand } from "./commands/read";
import { summarizeCommand } from "./commands/summarize";

export const commands: readonly Command[] = [
  readCommand,
  checkCommand,
  explainCommand,
  fixCommand,
  highlightCommand,
  summarizeCommand,
];
