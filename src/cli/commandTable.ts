/** All commands, in the order in which help lists them. */
import type { Command } from "./command";
import { checkCommand } from "./commands/check";
import { dismissCommand } from "./commands/dismiss";
import { dismissalsCommand } from "./commands/dismissals";
import { explainCommand } from "./commands/explain";
import { fixCommand } from "./commands/fix";
import { highlightCommand } from "./commands/highlight";
import { readCommand } from "./commands/read";
import { reportCommand } from "./commands/report";
import { restoreCommand } from "./commands/restore";
import { settingsCommand } from "./commands/settings";
import { summarizeCommand } from "./commands/summarize";

export const commands: readonly Command[] = [
  readCommand,
  checkCommand,
  explainCommand,
  fixCommand,
  highlightCommand,
  summarizeCommand,
  reportCommand,
  dismissCommand,
  restoreCommand,
  dismissalsCommand,
  settingsCommand,
];
