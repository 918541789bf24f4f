/** All kinds of damage, by what they are done to. */
import type { DamageKind } from "../damage";
import { doubledColumns } from "./doubledColumns";
import { harmless } from "./harmless";
import { headings } from "./headings";
import { markGlyphs } from "./markGlyphs";
import { participation } from "./participation";
import { relisting } from "./relisting";
import { rows } from "./rows";
import { sheets } from "./sheets";
import { slippedRows } from "./slippedRows";
import { tags } from "./tags";
import { texts } from "./texts";

export const damageKinds: readonly DamageKind[] = [
  ...markGlyphs,
  ...participation,
  ...slippedRows,
  ...rows,
  ...doubledColumns,
  ...headings,
  ...sheets,
  ...tags,
  ...relisting,
  ...texts,
  ...harmless,
];
