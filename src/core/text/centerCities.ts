/**
 * 連携中枢都市: 40 cities of 38 areas, as many as the Ministry of Internal Affairs and Communications counts on 1 April 2024
 * (総務省「連携中枢都市圏構想」); collected from what the areas publish. とやま呉西 and 山口県央 have two center cities each.
 */

/** Six-digit 全国地方公共団体コード of the center cities of each area, two where the area has two. */
const areas: readonly (readonly string[])[] = [
  ["011002"], // 札幌市
  ["012041"], // 旭川市
  ["022012"], // 青森市
  ["022039"], // 八戸市
  ["032018"], // 盛岡市
  ["062014"], // 山形市
  ["072010"], // 福島市
  ["072036"], // 郡山市
  ["082015"], // 水戸市
  ["151009"], // 新潟市
  ["162019"], // 富山市
  ["162027", "162116"], // 高岡市・射水市
  ["172014"], // 金沢市
  ["182010"], // 福井市
  ["192015"], // 甲府市
  ["202011"], // 長野市
  ["212016"], // 岐阜市
  ["221007"], // 静岡市
  ["282014"], // 姫路市
  ["312011"], // 鳥取市
  ["331007"], // 岡山市
  ["332020"], // 倉敷市
  ["341002"], // 広島市
  ["342025"], // 呉市
  ["342076"], // 福山市
  ["352012"], // 下関市
  ["352039", "352021"], // 山口市・宇部市
  ["372013"], // 高松市
  ["382019"], // 松山市
  ["392014"], // 高知市
  ["401005"], // 北九州市
  ["402036"], // 久留米市
  ["422011"], // 長崎市
  ["422029"], // 佐世保市
  ["431001"], // 熊本市
  ["442011"], // 大分市
  ["452017"], // 宮崎市
  ["462012"], // 鹿児島市
];

/**
 * Center cities of the area that a roster belongs to, by the ministry's list: of the areas whose centers are all in it,
 * that of a designated city, else the one whose center comes first (呉市 is a center of its own area
 * and a partner in that of 広島市). [] for none.
 * @param codes six-digit codes in the order of the columns
 */
export function findCenterCities(codes: readonly string[]): readonly string[] {
  const own = areas.filter((centers) => centers.every((code) => codes.includes(code)));
  const first = (centers: readonly string[]): number =>
    Math.min(...centers.map((code) => codes.indexOf(code)));
  const [best] = [...own].sort(
    (a, b) => Number(isDesignated(b)) - Number(isDesignated(a)) || first(a) - first(b),
  );
  return best ?? [];
}

/** 政令指定都市 have the codes 100, 130, 140 and 150 of their prefecture (JIS X 0402). */
function isDesignated(centers: readonly string[]): boolean {
  return centers.some((code) => /^\d{2}1[0345]0/u.test(code));
}
