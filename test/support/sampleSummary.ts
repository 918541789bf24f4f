/** A small generated sheet with one of everything: for tests of hosts that write sheets. */
import type { SheetSpec } from "../../src/core";

const bordered = { border: "thin" } as const;

export const sampleSummary: SheetSpec = {
  name: "連携計画 総括表",
  owner: "summary/sample",
  columnWidths: [20, 8, 8, 8],
  rows: [
    {
      height: 24,
      cells: [
        { value: "令和3年度 総括表", style: { size: 14, isBold: true, horizontal: "center" } },
      ],
    },
    {
      cells: [
        { value: "事業", style: { ...bordered, fill: "#D9E1F2", strongEdges: ["bottom"] } },
        { value: "計", style: { ...bordered, isVerticalText: true, horizontal: "center" } },
        { value: "=1+1", style: { ...bordered, isWrapped: true, indent: 1, vertical: "top" } },
        { value: "", style: bordered },
      ],
    },
    {
      cells: [
        {
          value: { runs: [{ text: "観光" }, { text: "【新規】", color: "#C00000", isBold: true }] },
          style: bordered,
        },
        {
          value: { formula: "1+2", value: 3 },
          style: { ...bordered, numberFormat: "#,##0;△#,##0" },
        },
        { value: { formula: '"○"', value: "○" }, style: { isUnderlined: true, color: "#0563C1" } },
        { value: -0.5, style: { numberFormat: "0.0" } },
      ],
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  page: {
    paper: "A3",
    isLandscape: true,
    titleRows: { first: 0, last: 1 },
    header: "&R資料",
    footer: "&C&P / &N",
  },
  frozen: { rows: 2, columns: 1 },
};
