/** What was just decided, in words that go again by themselves. */
import { useEffect, type ReactNode } from "react";
import type { News } from "../../files/deskState";
import { useDeskState, useDeskTools } from "../deskTools";
import { describeNews, placeOfNews } from "./describeNews";

/** How long a decision is shown, in ms: enough to read two sentences. It is read out too. */
const moment = 6000;

/** Null where there is nothing to be told for a moment. */
export function useBriefNews(): News | null {
  const { news } = useDeskState();
  return news !== null && placeOfNews(news) === "brief" ? news : null;
}

export function BriefNews({ news }: { readonly news: News }): ReactNode {
  const { files, words } = useDeskTools();
  const { serial } = news;
  useEffect(() => {
    const timer = setTimeout(() => files.dismissNews(), moment);
    return () => clearTimeout(timer);
  }, [files, serial]);
  return describeNews(news, words);
}
