/** Words of what stands around the sheet and the pane, in Japanese. */
export const shell = {
  title: "連携計画",
  /** Of the browser's window. */
  windowTitle: (name: string, isUnsaved: boolean) => `${isUnsaved ? "● " : ""}${name} - 連携計画`,
  version: (version: string) => `版 ${version}`,
  close: "閉じる",
  header: {
    open: "開く",
    samples: "サンプル",
    save: "保存",
    undo: "元に戻す (Ctrl+Z)",
    redo: "やり直す (Ctrl+Y)",
    menu: "そのほか",
    saveAs: "名前を付けて保存",
    keeping: "控え",
    keep: "作業中の内容を控える",
    kept: (count: number) => `残っている作業(${count}件)`,
    clearKept: "控えを消す",
    language: "表示の言葉",
    about: "このページについて",
    state: {
      unsaved: "未保存の変更があります",
      saved: "未保存の変更はありません",
      saving: "保存しています",
    },
  },
  samples: {
    corrected: {
      name: "山口県央の計画(令和3年度)",
      about: "公表された計画を、表の形に書き起こしたものです。",
    },
    scanned: {
      name: "山口県央の計画(紙から読み取ったもの)",
      about: "同じ計画を機械で読み取ったままのもので、読み違いや書き方の違いが残っています。",
    },
  },
  privacy: {
    note: "ファイルの内容は、このコンピューターの外に送られません。",
    more: "詳しく",
    title: "送られない仕組み",
    details: [
      "ファイルは、ブラウザーの中だけで読み書きします。サーバーには預けません。",
      "このページには、どこにも接続できない設定(Content-Security-Policyのconnect-src 'none')を付けています。仮にプログラムに誤りがあっても、ブラウザーが通信を止めます。",
      "利用状況の記録も送りません。",
    ],
  },
  start: {
    title: "連携計画のExcelファイルを点検します",
    intro: [
      "事業と市町の一覧表(連携計画)を読み取り、○の付け方、区分、書き方の間違いを探します。",
      "新規・拡充の色分けと、市町別などの集計表の作成もできます。",
      "Excelは要りません。直した内容は、元と同じExcelファイルとして保存できます。",
    ],
    open: "Excelファイルを開く",
    drop: "ここにファイルを置いて開くこともできます(.xlsx、.xlsm)。",
    opening: (names: readonly string[]) =>
      `${names.map((name) => `「${name}」`).join("")}を開いています。`,
    samples: "まず試してみる",
    samplesIntro: "手元にファイルがなくても、サンプルで一通り試せます。",
  },
  kept: {
    title: "保存していない作業が残っています",
    intro: "前回、保存せずに終わった内容です。開き直して保存するか、要らなければ消してください。",
    list: "控えの一覧",
    time: (time: number) =>
      `${new Date(time).toLocaleString("ja-JP", { dateStyle: "medium", timeStyle: "short" })}の内容`,
    reopen: "開き直す",
    reopenName: (name: string) => `「${name}」を開き直す`,
    discard: "消す",
    discardName: (name: string) => `「${name}」の控えを消す`,
    ask: "作業中の内容を、このブラウザーに控えておきますか?",
    askMore: "(ほかの人も使うコンピューターでは、控えないでください)",
    yes: "控える",
    no: "控えない",
  },
  tabs: {
    label: "開いているファイル",
    opening: (names: readonly string[]) => `開いています: ${names.join("、")}`,
    unsaved: "未保存の変更あり",
    close: (name: string) => `「${name}」を閉じる`,
    keys: "左右の矢印キーでファイルを切り替え、Deleteキーで閉じます。",
  },
  drop: "ここでファイルを放すと開きます",
  closing: {
    title: (name: string) => `「${name}」を閉じる前に`,
    text: "保存していない変更があります。保存しないで閉じると、変更は失われます。",
    save: "保存して閉じる",
    discard: "保存せずに閉じる",
    stay: "閉じない",
  },
  failure: {
    open: (name: string | null) =>
      name === null ? "開けませんでした" : `「${name}」を開けませんでした`,
    save: (name: string | null) =>
      name === null ? "保存できませんでした" : `「${name}」を元の場所に保存できませんでした`,
    keep: () => "控えられませんでした",
    discard: (name: string | null) =>
      name === null ? "控えを消せませんでした" : `「${name}」の控えを消せませんでした`,
    undo: () => "元に戻せませんでした",
    redo: () => "やり直せませんでした",
    several: {
      open: (count: number) => `${count}件のファイルを開けませんでした`,
      save: (count: number) => `${count}件の保存ができませんでした`,
      keep: (count: number) => `${count}件の控えができませんでした`,
      discard: (count: number) => `${count}件の控えを消せませんでした`,
      undo: (count: number) => `${count}回、元に戻せませんでした`,
      redo: (count: number) => `${count}回、やり直せませんでした`,
    },
    openOther: "別のファイルを開く",
    file: (name: string) => `「${name}」`,
    code: (code: string) => `理由のコード: ${code}`,
  },
  news: {
    opened: (name: string) => `「${name}」を開きました。`,
    saved: (name: string) => `「${name}」を保存しました。`,
    downloaded: (name: string) =>
      `「${name}」をダウンロードしました。ブラウザーの「ダウンロード」を確かめてください。`,
    closed: (name: string) => `「${name}」を閉じました。`,
    unchanged: (name: string) => `「${name}」に、保存する変更はありません。`,
    keeping: "作業中の内容を控えます。メニューの「控え」からいつでもやめられます。",
    notKeeping: "作業中の内容は控えません。メニューの「控え」からいつでも変えられます。",
    keptCleared: "控えをすべて消しました。",
  },
  layout: {
    sheet: "シート",
    pane: "点検パネル",
    switch: "表示の切り替え",
    separator: "点検パネルの幅",
    separatorHint: "左右の矢印キーで幅を変え、Enterキーでたたみます。",
    width: (pixels: number) => `${pixels}ピクセル`,
    collapse: "点検パネルをたたむ",
    expand: "点検パネルを開く",
  },
  about: {
    title: "このページについて",
    text: [
      "連携中枢都市圏や定住自立圏の計画を、Excelなしで点検、色分け、集計するためのページです。",
      "Excelのアドインと同じプログラムで動き、結果も同じになります。",
    ],
    keys: "キーボードの操作",
    keyList: [
      { key: "Ctrl+O", does: "ファイルを開く" },
      { key: "Ctrl+S", does: "保存" },
      { key: "Ctrl+Shift+S", does: "名前を付けて保存" },
      { key: "Alt+W", does: "ファイルを閉じる" },
      { key: "Ctrl+Z", does: "元に戻す" },
      { key: "Ctrl+Y", does: "やり直す" },
      { key: "Ctrl+M", does: "○を付ける、外す" },
      { key: "F2", does: "セルの今の内容を直す" },
      { key: "Alt+Enter", does: "セルの中で改行する" },
      { key: "F8 / Shift+F8", does: "次の指摘、前の指摘へ移る" },
      {
        key: "Ctrl+PageDown / Ctrl+PageUp",
        does: "次のシート、前のシートへ移る(ブラウザーによってはタブの切り替えになります)",
      },
      { key: "F6", does: "ファイルの操作、シート、点検パネルの順に移る(Shift+F6は逆の順)" },
      { key: "Esc → Tab", does: "シートの外へ出る(F6でも出られます)" },
    ],
  },
  bug: {
    title: "このページの不具合です",
    text: "画面を表示できなくなりました。開いているファイルは残っています。",
    next: "次の内容を開発元へお知らせのうえ、画面を開き直してください。",
    reopen: "画面を開き直す",
  },
};

export type ShellWords = typeof shell;
