/**
 * Reading and writing workbooks is half of what the pane is made of, and the first screen needs none of it: these parts
 * are files of their own, fetched behind the first screen.
 */
import { Failure } from "../core";
import type * as Reading from "./read/readBook";
import type * as Writing from "./write/applyEdits";
import type * as Undoing from "./write/undoStep";

/** The part that reads the workbook, with the reader of files. */
export function loadReading(): Promise<typeof Reading> {
  return arrived(import("./read/readBook"));
}

/** The part that writes. */
export function loadWriting(): Promise<typeof Writing> {
  return arrived(import("./write/applyEdits"));
}

/** The part that takes back what was written. */
export function loadUndoing(): Promise<typeof Undoing> {
  return arrived(import("./write/undoStep"));
}

/** The part, or words for the person where the add-in's own server does not give it. */
async function arrived<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new Failure("part-missing", missing, { cause });
  }
}

const missing = {
  ja: "アドインのファイルの一部を読み込めませんでした。ブックには何も書き込んでいません。ネットワークを確かめ、作業ウィンドウを閉じて開き直してください。",
  en: "A part of the add-in could not be loaded. Nothing was written. Check the network, then close the pane and open it again.",
};
