/** Words of what would change: 色分け, 集計表 and what is shown before it is written, in Japanese. */
export const changes = {
  preview: {
    fix: "次のように直します",
    highlight: "次のように色を変えます",
    summarize: "次のシートを作ります",
    intro: (count: number) => `変更は${count}か所です。まだ何も書き込んでいません。`,
    introFindings: (count: number) => `指摘${count}件を直します。まだ何も書き込んでいません。`,
    introSheets: (count: number) => `シートは${count}枚です。まだ何も書き込んでいません。`,
    list: "変更の一覧",
    besideSheet: "シートに、書き込んだあとの姿を表示しています。",
    showInSheet: "シートで見る",
    showPlaceInSheet: (place: string) => `${place}をシートで見る`,
    write: "書き込む",
    before: "変更前",
    after: "変更後",
    replacesFormula: "数式を、その値に置き換えます。",
    unmerge: (range: string) => `結合を解除: ${range}`,
    move: (from: string, to: string) => `${from} から ${to} へ移す`,
    clear: (from: string) => `${from} の内容を消す`,
    toRed: "赤にする",
    toBlack: "黒に戻す",
    toColor: (color: string) => `${color} にする`,
    keeps: "そのまま",
    newSheet: (rows: number) => `新しいシートを作ります(${rows}行)。`,
    rewrittenSheet: (rows: number) => `今あるシートの中身を書き直します(${rows}行)。`,
    left: (count: number) => `今回は変更しないもの: ${count}件`,
    leftOver: (names: string) => `この一覧表では作らなくなった集計表は、そのまま残します: ${names}`,
  },
  highlight: {
    intro:
      "新規・拡充の取組を赤に、継続の取組を黒にします。区分の表示(【新規】など)はそのまま残ります。",
    run: "変わるところを見る",
    limits: "このブックでできないこと",
    noParts:
      "お使いのExcelでは、セルの文字の一部だけに色を付けられません。該当するセルは、一覧にして示します。",
  },
  summary: {
    intro:
      "選んだ集計表を、このブックの中に作ります。何度でも作り直せます。ほかのシートには書き込みません。",
    relisted: "件数は、再掲を除いた数と含めた数の両方を載せます。",
    overview: "総括表",
    municipalities: "市町別",
    projects: "重点プロジェクト別",
    state: { absent: "未作成", current: "最新", outdated: "要作り直し" },
    outdated: (count: number) =>
      `要作り直し: ${count}枚の集計表が、一覧表の今の内容と合っていません。`,
    changed: "読み取ったあとで、ブックが変更されました。",
    reread: "読み直す",
    run: (count: number) => `集計表を作る(${count}枚)`,
  },
};
