/** A workbook with something of each kind that the host has a class for. */
import { Workbook } from "exceljs";

/** A sheet 一覧 with a table 取組表 in A1:B3 and a name of its own. */
export async function richBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("一覧");
  sheet.addTable({
    name: "取組表",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "事業名" }, { name: "件数" }],
    rows: [
      ["起業支援", 3],
      ["観光振興", 5],
    ],
  });
  workbook.definedNames.add("一覧!$A$1:$B$3", "範囲");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
