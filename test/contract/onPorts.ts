/** The same workbook behind each port: what a test does with one host it does with all. */
import type { WorkbookPort } from "../../src/app/ports";
import { DeskWorkbook } from "../../src/desk/document/deskWorkbook";
import { openExcelPort } from "../../src/excel";
import { openWorkbookPort } from "../../src/xlsx";
import type { ExcelHostOptions } from "../host/excelHost";
import { withExcel } from "../host/openExcel";

export interface OpenPort {
  readonly port: WorkbookPort;
  /** The file as it is now. */
  readonly save: () => Uint8Array;
}

export interface PortKind {
  readonly name: string;
  /** Opens the workbook, hands it to `act` and closes it. */
  readonly open: <T>(workbook: Uint8Array, act: (opened: OpenPort) => Promise<T>) => Promise<T>;
}

const file: PortKind = {
  name: "a file",
  open: (workbook, act) => {
    const port = openWorkbookPort(workbook, { fileName: "連携計画.xlsx" });
    return act({ port, save: () => port.bytes() });
  },
};

function excel(name: string, options: Omit<ExcelHostOptions, "workbook">): PortKind {
  return {
    name,
    open: async (workbook, act) => {
      const results: Awaited<ReturnType<typeof act>>[] = [];
      await withExcel({ workbook, ...options }, async (host) => {
        results.push(await act({ port: openExcelPort(), save: () => host.save() }));
      });
      const [result] = results;
      if (result === undefined) throw new Error("nothing was done with the port");
      return result;
    },
  };
}

/** Sets of an Excel that gives no file: iPad. */
const withoutFile = { DialogApi: "1.2", RibbonApi: "1.2" };

const desk: PortKind = {
  name: "the desk",
  open: (workbook, act) => {
    const port = new DeskWorkbook(workbook, "連携計画.xlsx", () => undefined);
    return act({ port, save: () => port.file.bytes });
  },
};

export const filePort = file;
/** Where somebody sits in front of the workbook. */
export const livePorts: readonly PortKind[] = [
  excel("Excel", {}),
  excel("an Excel without files", { otherSets: withoutFile }),
  desk,
];
/** Excel 2021, which knows no parts of texts. */
export const oldExcel = excel("Excel 2021", { excelApi: "1.14" });
