/** All words of the desk in Japanese. The other languages have the same keys, by type. */
export const ja = {
  sheet: {
    grid: (name: string) => `シート「${name}」`,
    keys: "矢印キーでセルを移ります。文字を打つと入力が始まり、F2キーで今の内容を直せます。Ctrl+Mキーで○を付け外しします。Ctrl+PageUpキーとCtrl+PageDownキーで隣のシートへ移ります。シートの外へ出るときは、Escキーのあとにタブキーを押すか、F6キーを押してください。",
    entry: (address: string) => `${address}の入力`,
    all: "すべてのセルを選ぶ",
    after: "変更後",
    becomes: (text: string) => `変更後: ${text}`,
    becomesEmpty: "変更後: 空欄",
    colored: (pieces: string) => `変更後の文字色: ${pieces}`,
    piece: (text: string, color: string) => `「${text}」は${color}`,
    separator: "、",
    red: "赤",
    black: "黒",
    color: (code: string) => `色${code}`,
    hiddenRows: "このあとに、表示されていない行があります",
    hiddenColumns: "このあとに、表示されていない列があります",
  },
  cellBox: {
    name: "セルの番地",
    nameHint: "番地や範囲(B5、A1:C3など)を入れてEnterキーを押すと、そのセルへ移ります。",
    unknownName: "番地が読み取れません。B5やA1:C3のように入力してください。",
    content: (address: string) => `${address}の内容`,
    formula: "数式が入っています",
    locked: "保護されているため、変更できません",
  },
  sheetTabs: {
    label: "シート",
    generated: "作成したシート",
    colored: "見出しに色が付いています",
    hidden: (count: number) => `表示されていないシート(${count}枚)`,
    close: "表示をやめる",
  },
};

export type DeskWords = typeof ja;
