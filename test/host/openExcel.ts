/** Starts a host on a workbook and the real office.js client with it: the short way for tests. */
import { loadClient } from "./client/loadClient";
import { ExcelHost, hostOrigin, type ExcelHostOptions } from "./excelHost";
import { recordUse } from "./recordUse";

/** A host with a running client: `Office` and `Excel` are on the global object until it is closed. */
export interface RunningExcel {
  readonly host: ExcelHost;
  /** Scripts that the client fetched. */
  readonly scripts: readonly string[];
  /** Ends the client once it waits for no more answers. */
  readonly close: () => Promise<void>;
}

export async function openExcel(options: ExcelHostOptions): Promise<RunningExcel> {
  const host = new ExcelHost(options);
  const { scripts, close } = await loadClient(host, hostOrigin);
  const closeHost = async (): Promise<void> => {
    await close();
    if (host.bugs.length > 0) throw new Error("The host failed.", { cause: host.bugs[0] });
  };
  return { host, scripts, close: closeHost };
}

/** Opens a workbook in a host, does something with the client and closes it again, whatever happens. */
export async function withExcel(
  options: ExcelHostOptions,
  act: (host: ExcelHost) => Promise<void>,
): Promise<void> {
  const { host, close } = await openExcel(options);
  try {
    await act(host);
  } finally {
    await close();
    recordUse(host.used);
  }
}
