import type { Compiler } from "webpack";

/** Fails a production build whose entry needs more bytes (gzip) at start than `limit`. */
export class StartBudget {
  constructor(options: {
    readonly entry: string;
    readonly chunks?: readonly string[];
    readonly limit: number;
  });
  apply(compiler: Compiler): void;
}
