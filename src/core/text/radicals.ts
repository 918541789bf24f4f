/**
 * 部首の文字: characters that stand for a radical but look like a plain kanji, as text copied out of a PDF holds them.
 * Sources: Unicode 13 EquivalentUnifiedIdeograph.txt; what Japanese print shows wins over it (⾮ of 戶黃黑靑 is 戸黄黒青).
 */

/** CJK部首補助 (U+2E80–2EFF), which NFKC leaves alone: the radical, then its kanji. */
const supplement =
  "⺁厂⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕ヨ⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民" +
  "⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺴冗⺶羊⺹耂⺺肀⺻聿⺼月⺾艹⺿艹⻀艹⻁虎⻂衤" +
  "⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马" +
  "⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/** 康煕部首 whose NFKC is an old or foreign form: the radical, then the kanji that is meant in Japanese. */
const japaneseForms = "⼁丨⼹彐⼾戸⽧疒⾀聿⾠辰⾭青⾿音⿈黄⿊黒";

const pairs = Array.from(supplement + japaneseForms);

/** Radical to plain kanji; the 康煕部首 (U+2F00–2FD5) that are not in it are for NFKC to mend. */
export const kanjiOfRadical: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((radical, i) => {
    const kanji = pairs[i + 1];
    return i % 2 === 0 && kanji !== undefined ? [[radical, kanji] as const] : [];
  }),
);
