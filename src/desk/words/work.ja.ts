/** Words of a document on the desk, in Japanese. */
export const work = {
  severity: { error: "要修正", warning: "要確認", info: "参考" },
  rehearsal: "書き込む前の確認です",
  rehearsalHint:
    "シートには、書き込んだあとの姿を表示しています。点検パネルで「書き込む」か「やめる」をお選びください。",
  refused: "入力できませんでした",
  several: (count: number) => `入力についてのお知らせが${count}件あります`,
  close: "閉じる",
  zoom: "表示倍率",
  percent: (percent: number) => `${percent}%`,
};
