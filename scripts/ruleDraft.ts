/** The texts with which a new rule begins, and the two lines that put it into the catalogue. */
import type { RuleFacts } from "../src/core/rules/rule";

/** Letters of the codes in the order of the catalogue. */
const subjects = "SMTXC";

/** Name of the constant that holds a rule: mark-variant is markVariant. */
export function constantOf(id: string): string {
  return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/**
 * The rule's file. What is still to be written stands in 〔〕; the catalogue's test fails until none of it is left,
 * because no message asks for anything and the example finds nothing.
 */
export function draftRule({ code, id, severity, serves, title }: RuleFacts): string {
  return `/** ${title.ja}: 〔what is wrong, in a sentence〕. */
import { defineRule } from "./rule";

export const ${constantOf(id)} = defineRule({
  code: "${code}",
  id: "${id}",
  severity: "${severity}",
  fix: "none",
  serves: ${JSON.stringify(serves)},
  title: { ja: "${title.ja}", en: "${title.en}" },
  why: {
    ja: "〔なぜ困るのか〕",
    en: "〔why it matters〕",
  },
  messages: {
    found: {
      ja: "「{name}」は〔何がどうなっているか〕。〔次にすること〕",
      en: "“{name}” 〔what is wrong〕. 〔what to do next〕",
    },
  },
  examples: {
    bad: \`
      事業名       │ 取組の方向性           │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催◀${code} │ ○     │ ○\`,
    good: \`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○\`,
  },
  check(_plan, _report) {
    // 〔report({ message: "found", at: measure.source.at, data: { name: nameOf(measure) } })〕
  },
});
`;
}

/** The test beside it. */
export function draftTest({ code, id }: RuleFacts): string {
  return `import { testRule } from "../../../test/support/ruleTester";
import { ${constantOf(id)} } from "./${code}-${id}";

testRule(${constantOf(id)}, {
  valid: {
    "〔what looks like it and is right〕": \`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○\`,
  },
  invalid: {
    "〔what it is there to find〕": \`
      事業名       │ 取組の方向性           │ 山口市 │ 宇部市
      起業・創業支援 │ 交流会の開催◀${code}     │ ○     │ ○\`,
  },
});
`;
}

/** The catalogue with one import and one line more. Throws when the rule is in it already. */
export function addToCatalogue(catalogue: string, { code, id }: RuleFacts): string {
  const name = constantOf(id);
  if (catalogue.includes(`/${code}-`)) throw new Error(`${code} is in the catalogue`);
  const lines = catalogue.split("\n");
  const imported = lines.flatMap((line, index) => {
    const other = /from "\.\/([A-Z]\d\d)-/u.exec(line)?.[1];
    return other === undefined
      ? []
      : [{ index, code: other, name: /\{ (\w+) \}/u.exec(line)?.[1] }];
  });
  const inOrder = [...imported].sort((a, b) => compareCodes(a.code, b.code));
  const before = inOrder.filter((other) => compareCodes(other.code, code) < 0).at(-1);
  const alphabetical = imported.filter((other) => other.code < code).at(-1);
  const listed = lines.findIndex((line) => line === `  ${before?.name ?? ""},`);
  lines.splice(listed < 0 ? lines.indexOf("];") : listed + 1, 0, `  ${name},`);
  lines.splice((alphabetical?.index ?? -1) + 1, 0, `import { ${name} } from "./${code}-${id}";`);
  return lines.join("\n");
}

/** The reserved codes without the one that gets its rule. */
export function dropReserved(planned: string, code: string): string {
  const entries = new RegExp(`  \\{\\n    code: "${code}",[\\s\\S]*?\\n  \\},\\n`, "u");
  return planned.replace(entries, "");
}

function compareCodes(a: string, b: string): number {
  const place = (code: string): number => subjects.indexOf(code.charAt(0));
  return place(a) - place(b) || (a < b ? -1 : Number(a > b));
}
