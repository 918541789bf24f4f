/** Words of 自己診断, in Japanese. */
export const diagnosis = {
  diagnosis: {
    open: (version: string) => `版 ${version} 自己診断を開く`,
    title: "自己診断",
    intro:
      "開いているブックにシート「自己診断」を一枚作り、読み書きが正しくできるかを確かめます。終わると、そのシートを片づけます。ほかのシートには書き込みません。",
    advice:
      "新しい空のブックを開いて行うことをお勧めします。診断のあとは、それより前の操作をExcelの［元に戻す］(Ctrl+Z)で戻せなくなります。診断中は、セルを編集しないでください。",
    start: "始める",
    again: "もう一度始める",
    save: "結果を保存する",
    saved: "保存したファイルを、開発元へお送りください。ブックの内容は入っていません。",
    fileName: (date: string) => `renkei-diagnosis-${date}.json`,
    loading: "診断の準備をしています。",
    running: (done: number, total: number, title: string) => `${done} / ${total} ${title}`,
    stopping: "中止しています。作ったシートを片づけます。",
    results: { ok: "正常", failed: "異常", "not-applicable": "対象外", "not-run": "未実施" },
    summary: (ok: number, failed: number, other: number) =>
      failed === 0
        ? `診断が終わりました。異常はありません(正常 ${ok}件、対象外・未実施 ${other}件)。`
        : `診断が終わりました。異常が${failed}件あります(正常 ${ok}件、対象外・未実施 ${other}件)。`,
    left: (name: string) =>
      `シート「${name}」が残っています。不要でしたら、シート見出しを右クリックして削除してください。`,
    list: "診断の項目",
    time: (milliseconds: number) => `${milliseconds}ミリ秒`,
    code: (code: string) => `理由のコード: ${code}`,
    difference: (at: string, expected: string, actual: string) =>
      `${at}: 正しくは「${expected}」、実際は「${actual}」`,
    more: (count: number) => `ほか${count}か所`,
  },
};
