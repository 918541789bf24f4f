/** Entry on the command line. */
import { run } from "./run";
import { tolerateClosedPipe } from "./terminal";

tolerateClosedPipe();
void run(process.argv.slice(2), process.env).then((code) => {
  // Not process.exit(): a pipe may still be taking the output.
  process.exitCode = code;
});
