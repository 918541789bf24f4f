/** The only place that writes to the terminal: results to stdout, everything else to stderr. */

export const terminal = {
  /** Results; ends with a line feed of its own. */
  print(text: string): void {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  },
  /** Reasons, hints and errors. */
  complain(text: string): void {
    process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
  },
  /** Colour only where a person looks (https://no-color.org), and never as the only carrier of meaning. */
  get isColored(): boolean {
    return process.stdout.isTTY && (process.env.NO_COLOR ?? "") === "";
  },
};

/** Ends quietly when the reader of a pipe (`| head`) has seen enough. */
export function tolerateClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
