/** A workbook of which a diagnosis must not tell a word, and must not change one. */
import { createXlsx } from "../../src/xlsx";

/** Names and texts that stand in the workbook. */
export const secrets = ["極秘の事業", "山田太郎", "ひみつ一覧", "ひみつ控え", "非公開の計画"];
export const secretFileName = "非公開の計画.xlsx";

export function secretBook(): Uint8Array {
  const [project = "", person = "", list = "", copy = ""] = secrets;
  const page = { paper: "A4", isLandscape: false } as const;
  const shared = { owner: null, columnWidths: [], merges: [], page };
  const runs = [{ text: "【新規】", color: "#C00000" }, { text: project }];
  return createXlsx([
    {
      ...shared,
      name: list,
      rows: [
        { cells: [{ value: project, style: { fill: "#DDEBF7" } }] },
        { cells: [{ value: person, style: {} }] },
        { cells: [{ value: { runs }, style: {} }] },
        { cells: [{ value: 3, style: {} }] },
      ],
    },
    { ...shared, name: copy, rows: [{ cells: [{ value: person, style: {} }] }] },
  ]);
}
