/** What stands beside the sheets of the hostile workbook and must come through every edit byte for byte. */
import { mainNamespace, relationshipNamespace } from "./mainParts";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006/main";
const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chartMl = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const anchor =
  "<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";

const drawing = `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMl}"><xdr:twoCellAnchor>${anchor}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartMl}"><c:chart xmlns:c="${chartMl}" xmlns:r="${relationshipNamespace}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${anchor}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="資料1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="ja-JP"/><a:t>資料１</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const chart = `<c:chartSpace xmlns:c="${chartMl}" xmlns:a="${drawingMl}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>取組一覧!$B$5:$B$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const chartSheet = `<chartsheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;

const chartSheetDrawing = `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMl}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartMl}"><c:chart xmlns:c="${chartMl}" xmlns:r="${relationshipNamespace}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201" style="position:absolute"><x:ClientData ObjectType="Checkbox"><x:Anchor>5,0,1,0,6,0,2,0</x:Anchor></x:ClientData></v:shape></xml>`;

const comments = `<comments xmlns="${mainNamespace}"><authors><author>企画課</author></authors><commentList><comment ref="D5" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>確認中</t></r></text></comment></commentList></comments>`;

const pivotCache = `<pivotCacheDefinition xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}" r:id="rId1" refreshedBy="x" refreshedDate="44000" createdVersion="4" refreshedVersion="4" minRefreshableVersion="3" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A2:B5" sheet="取組一覧"/></cacheSource><cacheFields count="2"><cacheField name="事業名" numFmtId="0"><sharedItems count="1"><s v="x"/></sharedItems></cacheField><cacheField name="数" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1" maxValue="1"/></cacheField></cacheFields></pivotCacheDefinition>`;

const table = `<table xmlns="${mainNamespace}" id="1" name="表1" displayName="表1" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="数"/><tableColumn id="2" name="列"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const bytes = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * seed + 7) & 255);

export const sideParts: Readonly<Record<string, string | Uint8Array>> = {
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>企画課</dc:creator></cp:coreProperties>',
  "docProps/app.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  "xl/calcChain.xml": `<calcChain xmlns="${mainNamespace}"><c r="B5" i="4"/><c r="A9"/></calcChain>`,
  "xl/vbaProject.bin": bytes(3000, 31),
  "xl/printerSettings/printerSettings1.bin": bytes(500, 17),
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/drawing2.xml": chartSheetDrawing,
  "xl/charts/chart1.xml": chart,
  "xl/charts/chart2.xml": chart,
  "xl/chartsheets/sheet1.xml": chartSheet,
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/comments1.xml": comments,
  "xl/ctrlProps/ctrlProp1.xml":
    '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$F$2"/>',
  "xl/tables/table1.xml": table,
  "xl/pivotCache/pivotCacheDefinition1.xml": pivotCache,
  "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${mainNamespace}" count="1"><r><x v="0"/><n v="1"/></r></pivotCacheRecords>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><externalBook r:id="rId1"><sheetNames><sheetName val="前年度"/></sheetNames></externalBook></externalLink>`,
  "customXml/item1.xml": '<renkei xmlns="urn:example">設定</renkei>',
  "customXml/itemProps1.xml":
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>',
};
