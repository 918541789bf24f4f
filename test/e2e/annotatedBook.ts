/** A workbook with a comment, and with a list and a message of data validation at B2 and below. */
import { relationships, workbookBytes } from "../support/xlsxParts";

export function annotatedBook(): Uint8Array {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>事業名</t></is></c></row>';
  const after =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"' +
    ' promptTitle="印" prompt="○か●を選んでください。" sqref="B2:B9"><formula1>"○,●,－"</formula1></dataValidation></dataValidations>';
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "comments", "../comments1.xml"],
    ]),
    "xl/comments1.xml":
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>企画課</author></authors>' +
      '<commentList><comment ref="B2" authorId="0"><text><t>金額は査定中です。</t></text></comment></commentList></comments>',
  };
  return workbookBytes({ sheets: [{ rows, after }], parts });
}
