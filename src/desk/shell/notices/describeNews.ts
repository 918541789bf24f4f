/** What was done last, as a sentence: the same is shown and read out. */
import type { News } from "../../files/deskState";
import type { DeskWords } from "../../words/deskWords";

export function describeNews(news: News, { news: words }: DeskWords["shell"]): string {
  switch (news.kind) {
    case "keeping":
      return words.keeping;
    case "not-keeping":
      return words.notKeeping;
    case "kept-cleared":
      return words.keptCleared;
    default:
      return words[news.kind](news.name);
  }
}

/** Whether the person must see it: where a file went, what was decided. The rest shows by itself. */
export function isWorthShowing({ kind }: News): boolean {
  return kind !== "opened" && kind !== "closed" && kind !== "saved";
}
