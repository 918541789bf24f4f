/** Fetches the engine behind the first screen. In one file with the screens it would hold up the first screen by half. */
import { Failure } from "../../core";
import type * as UseCases from "./useCases";

/** Throws the Failure "part-missing" where the server does not give it (any more); asked again, it tries again. */
export async function loadUseCases(): Promise<typeof UseCases> {
  try {
    return await import("./useCases");
  } catch (cause) {
    throw new Failure("part-missing", missing, { cause });
  }
}

const missing = {
  ja: "アドインのファイルの一部を読み込めませんでした。ブックには何も書き込んでいません。ネットワークを確かめてから、作業ウィンドウを閉じて開き直してください。",
  en: "A part of the add-in could not be loaded. Nothing was written. Please check the network, then close the pane and open it again.",
};
