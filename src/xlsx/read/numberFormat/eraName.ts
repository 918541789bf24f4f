/** 元号: the Japanese eras by which dates are shown. */
import type { CalendarDate } from "./serialDate";

export interface EraYear {
  /** M, T, S, H, R. */
  readonly letter: string;
  /** 明治 … 令和. */
  readonly name: string;
  /** 1 in the first year. */
  readonly year: number;
}

/** First days as the government's ordinances set them (元号を改める政令); the newest first. */
const eras = [
  { letter: "R", name: "令和", first: 20190501 },
  { letter: "H", name: "平成", first: 19890108 },
  { letter: "S", name: "昭和", first: 19261225 },
  { letter: "T", name: "大正", first: 19120730 },
  { letter: "M", name: "明治", first: 18680101 },
] as const;

/** The era of a date and its year in it. */
export function eraYear({ year, month, day }: CalendarDate): EraYear {
  const date = year * 10_000 + month * 100 + day;
  const { letter, name, first } = eras.find((era) => date >= era.first) ?? eras[4];
  return { letter, name, year: year - Math.floor(first / 10_000) + 1 };
}
