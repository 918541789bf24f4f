/** Looks at cells as they are this moment: all that the reader wants to know of the screen, in one sync. */
import { memoryNamespace } from "../../core";
import type { ScreenLook, SeenArea, WatchedArea } from "../excelScreen";
import { rangeOf } from "./bands";
import { areaOf } from "./liveFrames";
import { resultOf } from "./shownText";

export async function lookAtScreen(
  context: Excel.RequestContext,
  areas: readonly WatchedArea[],
): Promise<ScreenLook> {
  const tabs = context.workbook.worksheets.load("items/id,items/name");
  const memory = requestMemory(context);
  const asked = areas.map((one) => requestArea(context, one));
  await context.sync();
  return {
    tabs: tabs.items.map(({ id, name }) => ({ id, name })),
    memory: memory(),
    areas: asked.map((read) => read()),
  };
}

/** After the sync: what the workbook keeps of ours. */
function requestMemory(context: Excel.RequestContext): () => ScreenLook["memory"] {
  const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace);
  const count = parts.getCount();
  const part = parts.getOnlyItemOrNullObject().load("id");
  const xml = part.getXml();
  return () => ({ count: resultOf(count), xml: part.isNullObject ? null : resultOf(xml) });
}

/** After the sync: what is there. */
function requestArea(context: Excel.RequestContext, { sheet, area }: WatchedArea): () => SeenArea {
  const live = context.workbook.worksheets.getItemOrNullObject(sheet).load("id");
  const range = area === null ? null : rangeOf(live, area).load("values,text");
  const used = live
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (live.isNullObject) return { isThere: false, used: null, values: null, text: null };
    return {
      isThere: true,
      used: used.isNullObject ? null : areaOf(used),
      values: range === null ? null : range.values,
      text: range === null ? null : range.text,
    };
  };
}
