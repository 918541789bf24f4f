/** 合うはずの数: counts that people know from elsewhere (the vision's text, last year's table) and want to see met. */
export interface Expectations {
  /** 構成市町. */
  readonly municipalities?: number;
  /** 事業名, each once. */
  readonly projects?: number;
  /** 取組, 再掲 not counted. */
  readonly measures?: number;
  /** 再掲. */
  readonly relisted?: number;
  /** 新規 and 拡充 among the measures, 再掲 not counted. */
  readonly new?: number;
  readonly expanded?: number;
  /** Measures of a 重点PJ, 再掲 not counted. */
  readonly priority?: number;
  /** By official name: the measures in which a municipality takes part, 再掲 not counted. */
  readonly participation?: Readonly<Record<string, number>>;
}
