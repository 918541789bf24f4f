/** Workbook, sheets, strings and styles of the hostile workbook: what edits touch, with all that must survive there. */

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const namespaces =
  `xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" mc:Ignorable="x14ac"';

const workbook = `${declaration}<workbook ${namespaces}>
<fileVersion appName="xl" lastEdited="7" lowestEdited="6" rupBuild="22527"/>
<workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/>
<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="9600" activeTab="0"/></bookViews>
<sheets><sheet name="取組一覧" sheetId="4" r:id="rId1"/><sheet name="グラフ" sheetId="7" r:id="rId2"/><sheet name="O'Neil集計" sheetId="5" state="hidden" r:id="rId3"/></sheets>
<externalReferences><externalReference r:id="rId8"/></externalReferences>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">取組一覧!$A$2:$E$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">取組一覧!$A$1:$F$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">取組一覧!$1:$2</definedName><definedName name="印刷" localSheetId="2">'O''Neil集計'!$A$1</definedName><definedName name="市町">取組一覧!$D$2:$E$2</definedName></definedNames>
<calcPr calcId="162913"/>
<pivotCaches><pivotCache cacheId="3" r:id="rId9"/></pivotCaches>
<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>
</workbook>`;

/** Row 3 (0-based 2) on: A5 rich with ふりがな, D5 shared ○, E5 number shown as ○, B5 formula. */
const planSheet = `${declaration}<worksheet ${namespaces}>
<sheetPr codeName="Sheet1"><tabColor rgb="FFFFC000"/></sheetPr><dimension ref="A1:F9"/>
<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/>
<cols><col min="1" max="1" width="30" style="1" customWidth="1"/><col min="2" max="16384" width="9" style="3"/></cols>
<sheetData>
<row r="1" spans="1:6" ht="24" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c></row>
<row r="2" spans="1:6"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="s"><v>4</v></c><c r="E2" t="s"><v>5</v></c></row>
<row r="5" spans="1:5"><c r="A5" s="1" t="s"><v>6</v></c><c r="B5" s="2"><f>COUNTA(D5:E5)</f><v>2</v></c><c r="C5" t="inlineStr"><is><t xml:space="preserve"> 継続 </t></is></c><c r="D5" s="1" t="s"><v>7</v></c><c r="E5" s="4"><v>1</v></c></row>
<row r="6" s="2" customFormat="1"><c r="A6" s="1" t="s"><v>8</v></c><c r="D6" t="s"><v>7</v></c></row>
<row r="9"><c r="A9" t="str"><f>A5&amp;"_x000D_"</f><v>古い値</v></c></row>
</sheetData>
<autoFilter ref="A2:E9"><filterColumn colId="3"><filters><filter val="○"/></filters></filterColumn></autoFilter>
<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A6:A8"/></mergeCells>
<phoneticPr fontId="2" type="Hiragana"/>
<conditionalFormatting sqref="D5:E9"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"○"</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" imeMode="hiragana" allowBlank="1" showErrorMessage="1" sqref="D1:D1048576"><formula1>"○,◎"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" scale="70" orientation="landscape" r:id="rId2"/>
<headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>
<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>
<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId6" name="Check Box 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">5</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">1</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></from><to><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">6</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">2</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B5:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>
</worksheet>`;

const tallySheet = `${declaration}<x:worksheet xmlns:x="${mainNamespace}">
<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>列</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>3</x:v></x:c></x:row></x:sheetData>
<x:tableParts count="1"><x:tablePart xmlns:rel="${relationshipNamespace}" rel:id="rId1"/></x:tableParts>
</x:worksheet>`;

const strings = `${declaration}<sst xmlns="${mainNamespace}" count="12" uniqueCount="9"><si><t>令和3年度 連携計画</t><phoneticPr fontId="2"/></si><si><t>事業名</t></si><si><t>数</t></si><si><t>区分</t></si><si><t>山口</t><rPh sb="0" eb="2"><t>ヤマグチ</t></rPh><phoneticPr fontId="2" type="Hiragana"/></si><si><t>萩</t></si><si><r><t>広域観光</t></r><r><rPr><b/><sz val="12"/><color rgb="FF0000FF"/><rFont val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></rPr><t xml:space="preserve">の推進
・道の駅</t></r><rPh sb="0" eb="2"><t>コウイキ</t></rPh><rPh sb="2" eb="4"><t>カンコウ</t></rPh><phoneticPr fontId="2"/></si><si><t>○</t></si><si><t>地域公共交通【新規】</t><!-- kept --></si></sst>`;

const styles = `${declaration}<styleSheet xmlns="${mainNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">
<numFmts count="1"><numFmt numFmtId="176" formatCode="[=1]&quot;○&quot;;[=0]&quot;&quot;;General"/></numFmts>
<fonts count="4" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="1"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></font><font><sz val="6"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></font><font><sz val="11"/><color rgb="FFC00000"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>
<tableStyles count="0" defaultTableStyle="TableStyleMedium9"/>
<colors><mruColors><color rgb="FFC00000"/></mruColors></colors>
</styleSheet>`;

export const mainParts: Readonly<Record<string, string>> = {
  "xl/workbook.xml": workbook,
  "xl/worksheets/sheet1.xml": planSheet,
  "xl/worksheets/sheet9.xml": tallySheet,
  "xl/sharedStrings.xml": strings,
  "xl/styles.xml": styles,
};
