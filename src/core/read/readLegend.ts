/** 凡例: reads what a sheet says of its marks and colours, in sentences or as a sign beside its meaning. */
import type { Cell } from "../grid/book";
import type { Legend, LegendEntry, LegendMeaning, Look } from "../plan/legend";
import { nameColor, parseColorWord } from "../text/colors";
import { trimSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { isPlainMark } from "./rowKinds";
import { findColorWord, readLook, readShownLook, wordLook } from "./legendLook";
import { placeOf, type GridView } from "./gridView";

/** Meanings in the order they are looked for: what is denied first, the stronger before the weaker. */
const meanings: readonly (readonly [LegendMeaning, RegExp])[] = [
  [
    "participates",
    /(?:予算(?:化|計上|措置)?|費用負担)(?:は|を|が)?(?:し?な[いし]|せず|無し?|伴わ|不要)/u,
  ],
  [
    "absent",
    /不参加|参加し(?:ない|ていない)|取り?組まない|実施し(?:ない|ていない)|該当(?:なし|しない)|対象外|検討|未定|調整中|参加予定|不実施/u,
  ],
  ["budgets", /予算|費用(?:を)?負担|負担金|事業費(?:を)?計上|財政負担/u],
  ["priority", /重点/u],
  ["newOrExpanded", /新規.{0,6}拡[充大]|拡[充大].{0,6}新規|新・拡/u],
  ["new", /新規|新たに|新事業/u],
  ["expanded", /拡充|拡大/u],
  ["continued", /継続|既存/u],
  ["participates", /取り?組[むみ]|取組|参加|参画|連携する|実施|主担当|事務局|幹事|主体|構成/u],
];

const signs = "○〇◯⭕⚪∘◦❍◎◉⦿●⚫⬤•△▲×✕★☆■□◆◇－";
const markMeanings = new Set<LegendMeaning>(["participates", "budgets", "absent", "priority"]);
const joint =
  "[」』]?\\s*(?:印|字|マーク)?\\s*(?:[（(][^（()）]{1,8}[)）])?\\s*(?:[:：=＝…‥・→⇒]+|は|が|\\s|[（(]|予算|取り?組|参加|不参加|実施|重点|新規|拡充|継続|該当)";
const colorWords =
  "(?:赤|朱|水色|空色|紺|藍|青|黒|黄|緑|紫|橙|桃|灰|茶|白|オレンジ|ピンク|グレー|網掛|網かけ|着色|色付|塗り|セルの塗|太字|太い|細い|ゴシック|下線)";

/** A clause begins at a sign or colour word that something is said of. */
const clauseStart = new RegExp(
  `(?:${colorWords}[^○〇◯◎●△×★☆■□◆◇－、。\\n]{0,8})?[${signs}](?=${joint})|(?:空欄|空白|無印|印なし)(?=${joint})|${colorWords}[^、。\\n:：=＝は]{0,10}(?=${joint})`,
  "gu",
);

const anySign = new RegExp(`[${signs}]`, "u");
const signAtEnd = new RegExp(`[${signs}][)）]?\\s*$`, "u");
const meaningBeforeSign = new RegExp(
  `[^${signs}]{2,30}?\\s*(?:[:：=＝…‥・→⇒（(「]+|[はが])\\s*[${signs}]`,
  "gu",
);

/** A sentence of the legend with its place in the cell. */
interface Clause {
  readonly text: string;
  readonly start: number;
}

/** What one cell says of marks and colours; [] when it is no legend. */
export function readLegendCell(cell: Cell, view: GridView): readonly LegendEntry[] {
  const beside = readSignBesideMeaning(cell, view) ?? readColorBesideMeaning(cell, view);
  if (beside !== null) return [beside];
  const entries = splitClauses(cell.text).flatMap((clause) => {
    const entry = readClause(clause, cell, view);
    return entry === null ? [] : [entry];
  });
  const own = [...entries, ...readOwnSigns(cell, view)];
  return own.length > 0 ? own : readSwatch(cell, view);
}

/** Signs of a table's own: 「予:予算化する市町 参:取り組む市町」. */
function readOwnSigns(cell: Cell, view: GridView): readonly LegendEntry[] {
  const at = placeOf(view, cell);
  const pattern = /(?:^|[\s、，(（])([\p{L}\d]{1,2})\s*[:：=＝…]+\s*([^\s、，:：=＝…]{2,})/gu;
  return [...cell.text.matchAll(pattern)].flatMap(([text, sign = "", words = ""]) => {
    const meaning = findMeaning(words);
    if (meaning === null || !markMeanings.has(meaning) || parseColorWord(sign) !== null) return [];
    return [{ at, text: trimSpace(text), meaning, look: { sign } }];
  });
}

/** A coloured cell without text, and its meaning in the next. */
function readSwatch(cell: Cell, view: GridView): readonly LegendEntry[] {
  if (cell.column === 0 || cell.text.length > 30 || view.text(cell.row, cell.column - 1) !== "")
    return [];
  const fill = view.sheet.fillAt(cell.row, cell.column - 1);
  const meaning = findMeaning(cell.text);
  if (fill === null || nameColor(fill) === "white" || meaning === null) return [];
  const at = placeOf(view, cell);
  return [{ at, text: trimSpace(cell.text), meaning, look: { fill: nameColor(fill) } }];
}

/**
 * Puts the entries of a sheet together. A look that all signs share (a legend in a coloured box) says nothing
 * and is dropped. Where two meanings have one look left, because a copy lost its colours, the weaker one stays.
 */
export function makeLegend(entries: readonly LegendEntry[]): Legend {
  const marks = entries.filter((entry) => entry.look.sign !== undefined && isParticipation(entry));
  const shared = (["fill", "color", "isBold"] as const).filter((key) => isShared(marks, key));
  const seen = new Map<string, LegendEntry>();
  for (const entry of entries) {
    const kept = marks.includes(entry) ? { ...entry, look: omit(entry.look, shared) } : entry;
    const key = JSON.stringify([kept.look, isParticipation(kept) || kept.meaning]);
    if (!seen.has(key) || kept.meaning === "participates") seen.set(key, kept);
  }
  return { entries: [...seen.values()] };
}

function isParticipation(entry: LegendEntry): boolean {
  return entry.meaning === "participates" || entry.meaning === "budgets";
}

function isShared(marks: readonly LegendEntry[], key: "fill" | "color" | "isBold"): boolean {
  const values = new Set(marks.map((entry) => entry.look[key]));
  if (values.size !== 1 || values.has(undefined)) return false;
  return marks.length > 1 || marks.some((entry) => entry.meaning === "participates");
}

function omit(look: Look, keys: readonly string[]): Look {
  return Object.fromEntries(Object.entries(look).filter(([key]) => !keys.includes(key)));
}

/** Splits 「●:予算化する市町 ○:取り組む市町」 into its two sentences, and a cell into its lines. */
function splitClauses(text: string): readonly Clause[] {
  return text.split("\n").flatMap((line, index, lines) => {
    const offset = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
    return splitLine(line, offset);
  });
}

function splitLine(line: string, offset: number): readonly Clause[] {
  const starts = [...line.matchAll(clauseStart)].map((match) => match.index);
  if (starts.length === 0 || endsWithSign(line)) return splitReversed(line, offset);
  return starts.map((start, index) => ({
    text: line.slice(start, starts[index + 1] ?? line.length),
    start: offset + start,
  }));
}

/** Whether a meaning stands before the first sign and none behind the last. */
function endsWithSign(line: string): boolean {
  const before = line.slice(0, line.search(anySign));
  return findMeaning(before) !== null && signAtEnd.test(line);
}

/** 「取り組む市町…○ 予算化する市町…◎」: the meaning stands before its sign. */
function splitReversed(line: string, offset: number): readonly Clause[] {
  return [...line.matchAll(meaningBeforeSign)].map((match) => ({
    text: match[0],
    start: offset + match.index,
  }));
}

/** 「空欄:未回答」: whatever is said of a blank cell, nobody is counted by it. */
const saidOfBlank = /^(?:空欄|空白|無印|印なし)/u;

function readClause(clause: Clause, cell: Cell, view: GridView): LegendEntry | null {
  if (saidOfBlank.test(clause.text)) {
    const text = trimSpace(clause.text);
    return { at: placeOf(view, cell), text, meaning: "absent", look: { sign: "" } };
  }
  const meaning = findMeaning(clause.text);
  if (meaning === null) return null;
  const signAt = clause.text.search(anySign);
  const sign = signAt < 0 ? null : parseMark(clause.text.charAt(signAt)).sign;
  const head = clause.text.split(/[:：=＝]|(?<=[○◎●字色いルけしり)）])は/u)[0] ?? "";
  const look = readLook(head, sign, clause.start + signAt, cell);
  if (
    markMeanings.has(meaning) ? !hasLook(look) : look.color === undefined && look.fill === undefined
  ) {
    return null;
  }
  return {
    at: placeOf(view, cell),
    text: trimSpace(clause.text),
    meaning,
    look,
    ...(sign !== null && writtenSign(cell, clause.start + signAt)),
  };
}

/** Signs of the legend are one UTF-16 unit each. */
function writtenSign({ text, formula }: Cell, start: number): Pick<LegendEntry, "sign"> {
  return formula === null ? { sign: { cellText: text, start, end: start + 1 } } : {};
}

function hasLook(look: Look): boolean {
  return Object.keys(look).length > 0;
}

function findMeaning(text: string): LegendMeaning | null {
  return meanings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** 「○」 in one cell, 「取り組む市町」 in the next. */
function readSignBesideMeaning(cell: Cell, view: GridView): LegendEntry | null {
  const mark = parseMark(cell.text);
  if (mark.sign === null || mark.annotation !== "") return null;
  const right = nextCell(view, cell);
  const meaning = right === null ? null : findMeaning(right.text);
  if (right === null || meaning === null || isPlainMark(right.text)) return null;
  const look = readShownLook(mark.sign, cell);
  return {
    at: placeOf(view, cell),
    text: `${mark.trimmed} ${trimSpace(right.text)}`,
    meaning,
    look,
    ...(mark.trimmed.length === 1 && writtenSign(cell, cell.text.indexOf(mark.trimmed))),
  };
}

/** 「赤文字」 in one cell, 「新規・拡充事業」 in the next. */
function readColorBesideMeaning(cell: Cell, view: GridView): LegendEntry | null {
  const word = trimSpace(cell.text).length > 8 ? null : findColorWord(cell.text);
  const right = word === null ? null : nextCell(view, cell);
  const meaning = right === null ? null : findMeaning(right.text);
  if (word === null || right === null || meaning === null || right.text.length > 30) return null;
  return {
    at: placeOf(view, cell),
    text: `${trimSpace(cell.text)} ${trimSpace(right.text)}`,
    meaning,
    look: wordLook(word),
  };
}

function nextCell(view: GridView, cell: Cell): Cell | null {
  const edge = view.merge(cell.row, cell.column)?.right ?? cell.column;
  return (
    view.sheet.cellsInRow(cell.row).find((one) => one.column > edge && one.column <= edge + 3) ??
    null
  );
}
