/** Words of what stands around the screens, in Japanese. */
import { someOf } from "./someOf";

export const shell = {
  version: (version: string) => `版 ${version}`,
  tabs: { check: "点検", highlight: "色分け", summary: "集計表", settings: "設定" },
  common: {
    loading: "読み込んでいます。",
    close: "閉じる",
    cancel: "やめる",
    stop: "中止",
    undo: "元に戻す",
    place: (sheet: string, cell: string) => `${sheet}!${cell}`,
    empty: "(空欄)",
    all: "すべて選ぶ",
    none: "すべて外す",
    fullSpace: "全角スペース",
    halfSpace: "半角スペース",
    lineFeed: "改行",
    tab: "タブ",
  },
  work: {
    read: "ブックを読み取っています。",
    check: "点検しています。",
    prepare: "変更の内容を確かめています。",
    write: "書き込んでいます。",
    undo: "元に戻しています。",
  },
  failure: {
    title: "できませんでした",
    code: (code: string) => `理由のコード: ${code}`,
    offers: {
      retry: "もう一度実行",
      check: "点検し直す",
      sheets: "対象のシートを選ぶ",
      file: "別のファイルを開く",
    },
  },
  bug: {
    title: "アドインの不具合です",
    text: "作業を続けられなくなりました。ブックの内容は、最後に書き込んだときのままです。",
    next: "次の内容を開発元へお知らせのうえ、画面を開き直してください。",
    reopen: "画面を開き直す",
  },
  outcome: {
    checked: (open: number, dismissed: number) =>
      open === 0
        ? `点検が終わりました。指摘はありません(確認済み ${dismissed}件)。`
        : `点検が終わりました。指摘は${open}件です(確認済み ${dismissed}件)。`,
    cancelled: "中止しました。何も書き込んでいません。",
    gone: "この指摘は、もうありません。最新の内容で点検し直しました。",
    nothingToFix: "今の内容では、自動で直せるところがありません。",
    nothingToHighlight: "色を変えるところはありません。",
    nothingToSummarize: "作るシートが選ばれていません。一つ以上お選びください。",
    fixed: (count: number, cells: number) => `指摘${count}件を直しました(${cells}セル)。`,
    highlighted: (count: number, cells: number) => `取組${count}件の色を変えました(${cells}セル)。`,
    summarized: (names: readonly string[]) =>
      `集計表${names.length}枚を作りました: ${someOf(names, "、", (more) => `ほか${more}枚`)}`,
    dismissed: (count: number) => `${count}件を確認済みにしました。`,
    restored: (count: number) => `${count}件の確認済みを取り消しました。`,
    settingsSaved: "設定をブックに保存しました。",
    undone: "元に戻しました。",
    nothingToUndo: "ここから元に戻せる操作がありません。シートを選んで、Ctrl+Zをお試しください。",
    canUndo: {
      fix: "直前に行った修正は、元に戻せます。",
      highlight: "直前に行った色分けは、元に戻せます。",
      summarize: "直前に作った集計表は、元に戻せます。",
      dismiss: "直前の「確認済み」は、元に戻せます。",
      restore: "直前の「確認済みの取り消し」は、元に戻せます。",
      settings: "直前の設定の保存は、元に戻せます。",
    },
  },
};
