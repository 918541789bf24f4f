/** What a host must offer to be diagnosed. */
import type { LivePort } from "../ports";

/** What a host says of itself: names, versions, sizes and times; nothing of the workbook. */
export type HostFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface DiagnosisHost {
  /**
   * A port on the workbook that is open. Where the host keeps a step to undo for each port, the sheet of the diagnosis can be
   * taken back at the end; where all ports are one, it is left.
   */
  readonly open: () => LivePort;
  readonly facts: () => Promise<HostFacts>;
  /** The host's own code for what it refused, for programmers; null for an error that is not the host's. */
  readonly codeOf: (error: unknown) => string | null;
}
