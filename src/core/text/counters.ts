/** 助数詞: whether the words after a digit make it a count (7市町, 2次救急, 24時間) rather than a heading's number. */

/** Words that begin with a counter's character and are none: 1市民協働 is number 1 of 市民協働. */
const notCounters =
  /^(?:市民|市街|市場|市内|市有|市立|町内|町並|町民|町有|町立|村民|村おこし|区画|区域|県民|県境|県内|県産|県央|国際|国土|国道|国内|国宝|国民|国保|国立|人材|人口|人権|人事|人生|人流|人工|人づくり|人と|名産|名所|名物|台風|台帳|次世代|次期|次代|年金|年間計画|月間計画|日本|日常|時代|分野|分娩|分散|分別|秒速|週末|回遊|回廊|回収|回復|回線|件名|個人|個別|本市|本社|本格|本県|本物|校務|校区|校舎|校庭|園芸|園児|館内|室内|戸籍|戸別|社会|社協|社寺|者等|級友|部活|部局|章典|番組|度合|種子|種苗|種別|類似|倍増|段差|階層別|期間|歳入|歳出|才能|食育|食品|食料|食の|食文化|食材|食肉|杯中|組織|組合|班別|班長|頭首|頭脳|両立|隻眼|便利|便益|駅前|駅舎|駅周辺|項目|号令|条例|条件|円滑|円卓|千年|万博|割引|割合|位置|代表|代替|面的|面接|点検|点字|点在|基盤|基幹|基本|基礎|基地|着地|着実|着付|話題|話し|機能|機関|機会|機器|拠点|曲線|校外|校内|店舗|棟梁|羽田|匹見|筆記|席上|膳所|泊地|軒先|門前|門司|体験|体育|体制|体力|体系|周遊|周知|周年|周辺|列車|通学|通勤|通信|通報|通院|通訳|路線バス|路面|世代間|世代交流|世帯)/u;

/** Characters and words that count, whatever follows. */
const counters =
  /^(?:市\d*町|[市町村区県国人名台次年月日時分秒週回件個本枚冊校園館室棟戸社者歳才代級部章節条項号番階期段倍度種類割円千万億百十位食杯組班頭匹羽両隻便駅基体面点通話泊曲]|箇[所年月国]|[ヶヵケカか][所年月国村町]|丁目|世帯|学年|学級|段階|つ(?!くる|くり|なが|ば)|%|％|‰|㎡|㎞|㎏|ha|[kcm]?m(?![a-z])|kg|GB|MB|DAY|WAY|LDK|DK|[A-Z](?![A-Za-z])|円|キロ|メートル|センチ|パーセント|ポイント|チーム|プロジェクト|コース|エリア|ルート|ステップ|ステージ|グループ|ブロック|クラス|ページ|か国|サイクル(?!イ|ツ|ス|ロ)|セット|カ所|ヵ所|時間)/iu;

/** Words that count only where the sentence goes on: 3施設の…, 2大学が…; 「3施設予約システム」 is a heading. */
const wordCounters =
  /^(?:地域|地区|施設|大学|事業|団体|圏域|学校|企業|病院|路線|自治体|市町村?|拠点|機関|会場|地点|高校|品目|項目|分野|取組|本柱|世代|言語|か国語|業種|店舗)(?:$|[のでがをにはとへも、。・,)(]|等|以上|以内|程度|から|まで|間|全て|すべて|合同|共同|連携)/u;

/** Particles after which a sentence goes on (2に向けた); before hiragana they begin a word (2にぎわい創出). */
const particle =
  /^(?:[をへ]|[のがはにとでもや](?!\p{Script=Hiragana})|から|まで|以上|以下|未満|以内)/u;

/** Whether the text right after a digit makes it a count or part of a sentence. */
export function isCounted(rest: string): boolean {
  if (rest === "") return false;
  if (wordCounters.test(rest) || particle.test(rest)) return true;
  return counters.test(rest) && !notCounters.test(rest);
}
