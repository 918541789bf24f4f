/**
 * Makes `npx renkei` start the built program at once: npm links the commands of packages into
 * node_modules/.bin, but not those of the package itself, and npx then takes a detour of seconds.
 */
import { mkdirSync, writeFileSync } from "node:fs";

const program = "../../dist/cli/renkei.js";

mkdirSync("node_modules/.bin", { recursive: true });
writeFileSync(
  "node_modules/.bin/renkei",
  `#!/bin/sh\nexec node "$(dirname "$0")/${program}" "$@"\n`,
  { mode: 0o755 },
);
writeFileSync(
  "node_modules/.bin/renkei.cmd",
  `@node "%~dp0\\${program.replaceAll("/", "\\")}" %*\r\n`,
);
