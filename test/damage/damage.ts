/** What a kind of damage is: a good book in, the broken one out, and what must be found there. */
import type { Book, Place, PlanSettings } from "../../src/core";
import type { GoodBook } from "./goodBooks";
import type { Random } from "./random";

/** A finding that the damage must lead to: the code at one of the cells, which are those of the broken book. */
export interface Expected {
  readonly code: string;
  readonly cells: readonly Place[];
}

/** A finding that the damage may lead to beside the expected ones, and why that is right. */
export interface Consequence {
  readonly code: string;
  readonly reason: string;
  /** Absent: wherever it stands. */
  readonly cells?: readonly Place[];
}

export interface Damaged {
  readonly book: Book;
  readonly expected: readonly Expected[];
  readonly consequences?: readonly Consequence[];
  /** The name of the file where the damage is there; else that of the good book. */
  readonly fileName?: string;
  /** Settings without which nobody could know (a roster); the good book is read with them, too. */
  readonly settings?: PlanSettings;
}

export interface DamageKind {
  /** What somebody did, in words. */
  readonly name: string;
  /** The rules that are to find it; none for what is no damage at all. */
  readonly codes: readonly string[];
  /** Null where this book holds nothing that could be broken so. */
  readonly damage: (good: GoodBook, random: Random) => Damaged | null;
}
