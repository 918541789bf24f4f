/** 環境依存文字: ㈱ ㋿ ℡ ☎ and 外字, which another computer, a CSV file or a search may not know. */
import type { FieldCell, Plan } from "../plan/plan";
import { describeCharacter } from "../text/characterName";
import { locatePlatformSymbols, type PlatformSymbol } from "../text/platformSymbols";
import type { Words } from "../text/words";
import { listCharacters } from "./characterList";
import { defineRule } from "./rule";

export const characterPlatformDependent = defineRule({
  code: "X01",
  id: "character-platform-dependent",
  severity: "info",
  fix: "ask",
  serves: ["L1-08"],
  title: { ja: "環境依存文字がある", en: "Platform-dependent characters" },
  why: {
    ja: "環境依存文字は、別のパソコンやCSVファイルでは「?」や別の字になることがあります。「㈱」は「(株)」で検索しても見つかりません。①～⑳は指摘しません。",
    en: "Another computer or a CSV file may show such a character as “?” or as another one, and a search for (株) does not find ㈱. ① to ⑳ are not reported.",
  },
  messages: {
    replaceable: {
      ja: "環境依存文字{characters}があります。{plain}と書いてください。",
      en: "There are platform-dependent characters: {characters}. Please write {plain}.",
    },
    dependent: {
      fix: "none",
      ja: "環境依存文字{characters}があります。正しく表示されないことがあるため、言葉などに置き換えてください。",
      en: "There are platform-dependent characters: {characters}. Other computers may not show them: please use words instead.",
    },
    private: {
      severity: "warning",
      fix: "none",
      ja: "外字など、ほかのパソコンでは表示されない文字があります({characters})。一般の文字に置き換えてください。",
      en: "There are private characters that other computers do not show ({characters}). Please use ordinary ones.",
    },
    lost: {
      severity: "warning",
      fix: "none",
      ja: "文字化けした跡({characters})があります。元の文字を確かめて、書き直してください。",
      en: "There are traces of characters that were lost ({characters}). Please look up the original and write it again.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市
      起業・創業支援 │ ㈱山口物産との商品開発◀X01      │ ○    │ ○
      広域観光連携  │ 観光案内所(☎で受付)の運営◀X01 │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性                  │ 山口市 │ 宇部市
      起業・創業支援 │ (株)山口物産との商品開発      │ ○    │ ○
      広域観光連携  │ 観光案内所(電話で受付)の運営 │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { cell, symbols } of locateInPlan(plan)) {
      const { at, isFormula } = cell;
      const of = (kind: MessageId): readonly PlatformSymbol[] =>
        symbols.filter((one) => messageOf(one) === kind);
      const [replaceable, dependent] = [of("replaceable"), of("dependent")];
      if (replaceable.length > 0) {
        const data = {
          characters: listQuoted(replaceable.map(({ raw }) => raw)),
          plain: listQuoted(replaceable.flatMap(({ plain }) => plain ?? [])),
        };
        report({ message: "replaceable", at, data, fix: isFormula ? "none" : "ask" });
      }
      if (dependent.length > 0) {
        const characters = listQuoted(dependent.map(({ raw }) => raw));
        report({ message: "dependent", at, data: { characters } });
      }
      for (const message of ["private", "lost"] as const) {
        const found = of(message);
        if (found.length === 0) continue;
        report({ message, at, data: { characters: listCodePoints(found) } });
      }
    }
  },
  propose({ at }, lookup) {
    const cell = lookup.cell(at);
    if (cell === undefined) return [];
    const splices = locatePlatformSymbols(cell.text).flatMap(({ raw, start, plain }) =>
      plain === null ? [] : [{ start, end: start + raw.length, text: plain }],
    );
    return splices.length === 0 ? [] : [{ kind: "text", at, expected: cell.text, splices }];
  },
});

type MessageId = "replaceable" | "dependent" | "private" | "lost";

function messageOf({ kind, plain }: PlatformSymbol): MessageId {
  if (kind !== "outside") return kind;
  return plain === null ? "dependent" : "replaceable";
}

/** Figures and the units that their formats show are no text that somebody typed. */
function* locateInPlan(
  plan: Plan,
): Generator<{ cell: FieldCell; symbols: readonly PlatformSymbol[] }> {
  for (const { cells } of plan.tables) {
    for (const cell of cells) {
      const symbols = cell.kind === "text" ? locatePlatformSymbols(cell.text) : [];
      if (symbols.length > 0) yield { cell, symbols };
    }
  }
}

function listQuoted(texts: readonly string[]): Words {
  return listCharacters(texts.map((text) => `「${text}」`));
}

/** Nobody can read the characters themselves. */
function listCodePoints(symbols: readonly PlatformSymbol[]): Words {
  const { ja, en } = listCharacters(
    symbols.map(({ raw }) => ` ${describeCharacter(raw).codePoint}`),
  );
  return { ja: ja.trim(), en: en.trim() };
}
