import { basisOf, type Check } from "../../server/src/core/checks/check.ts";
import { checks } from "../../server/src/core/checks/index.ts";
import { checkPage } from "../../server/src/core/checks/page.ts";
import { severityUnder } from "../../server/src/core/checks/plan.ts";
import type { Severity } from "../../server/src/core/format.ts";
import type { Locale } from "../../server/src/core/ports.ts";
import { wordingOf } from "../../server/src/core/wording/words.ts";
import type { Generator } from "./generator.ts";

const words = {
  en: {
    title: "The checks",
    other: "[中文](README.zh.md)",
    note: "Generated from the checks' own declarations by `npm run generate`. Each page says what is reported and what is not; its examples run as tests. Numbers such as Q01 are rows of [the rule catalogue](../catalogue/README.md).",
    set: 'Each can be set by its id: `"hegao.checks": { "figure/approximation-doubled": "off" }`.',
    head: "| Check | What it finds | Severity | Basis |",
    options: [
      "## Options",
      "",
      'Set beside the severity: `"date/within-year": { "severity": "hint", "months": 1 }`.',
      "",
      "| Check | Option | What it does | Default |",
    ],
    severities: { ...wordingOf("en").severities, off: "off" },
  },
  zh: {
    title: "检查项",
    other: "[English](README.md)",
    note: "由 `npm run generate` 据各检查自身的声明生成。每页写明报什么、不报什么，页中例子即测试。Q01 之类的编号见[规则目录](../catalogue/README.zh.md)。",
    set: '按标识设置：`"hegao.checks": { "figure/approximation-doubled": "off" }`。',
    head: "| 检查 | 内容 | 级别 | 依据 |",
    options: [
      "## 选项",
      "",
      '与级别写在一处：`"date/within-year": { "severity": "hint", "months": 1 }`。',
      "",
      "| 检查 | 选项 | 作用 | 默认 |",
    ],
    severities: { ...wordingOf("zh").severities, off: "关闭" },
  },
};

/** Where the pages stand, as seen from the index. */
const pages = "../../server/src/core/checks";

function render(locale: Locale): string {
  const { title, other, note, set, head, options, severities } = words[locale];
  const rows = checks.map(
    (check) =>
      `| [\`${check.id}\`](${pages}/${checkPage(check.id, locale)}) | ${check.title[locale]} | ${severityCell(check, severities)} | ${basisOf(check)} |`,
  );
  const table = [head, "|---|---|---|---|", ...rows];
  const settable = [...options, "|---|---|---|---|", ...checks.flatMap((check) => optionRows(check, locale))];
  return [`# ${title}`, "", other, "", note, set, "", ...table, "", ...settable, ""].join("\n");
}

/** Under the preset `news`, and under `publication` where that differs. */
function severityCell(check: Check, names: Record<Severity | "off", string>): string {
  const strict = severityUnder("publication", check);
  return names[check.severity] + (strict === check.severity ? "" : ` (publication: ${names[strict]})`);
}

const optionRows = ({ id, options = {}, optionTitles = {} }: Check, locale: Locale): string[] =>
  Object.entries(options).map(([name, standard]) => {
    const says = optionTitles[name]?.[locale] ?? "";
    return `| [\`${id}\`](${pages}/${checkPage(id, locale)}) | \`${name}\` | ${says} | \`${JSON.stringify(standard)}\` |`;
  });

const index = (output: string, locale: Locale): Generator => ({ output, render: async () => render(locale) });

/** The list of checks in each language. */
export const checksIndexes: readonly Generator[] = [
  index("docs/checks/README.md", "en"),
  index("docs/checks/README.zh.md", "zh"),
];
