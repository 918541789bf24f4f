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
    case "kept-discarded":
      return words.keptDiscarded(news.name);
    case "cancelled":
      return words.cancelled(news.name, news.others);
    default:
      return words[news.kind](news.name);
  }
}

/** How the person sees it: where a file went stays until the next step, what was decided is shown for a moment. The rest shows by itself. */
export function placeOfNews({ kind }: News): "bar" | "brief" | "spoken" {
  if (kind === "downloaded") return "bar";
  return kind === "opened" || kind === "closed" || kind === "saved" ? "spoken" : "brief";
}
