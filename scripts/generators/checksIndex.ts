import { basisOf } from "../../server/src/core/checks/check.ts";
import { checks } from "../../server/src/core/checks/index.ts";
import { checkPage } from "../../server/src/core/checks/page.ts";
import type { Locale } from "../../server/src/core/ports.ts";
import { wordingOf } from "../../server/src/core/wording/words.ts";
import type { Generator } from "./index.ts";

const words = {
  en: {
    title: "The checks",
    other: "[中文](README.zh.md)",
    note: "Generated from the checks' own declarations by `npm run generate`. Each page says what is reported and what is not; its examples run as tests. Numbers such as Q01 are rows of [the rule catalogue](../catalogue/README.md).",
    set: 'Each can be set by its id: `"hegao.checks": { "figure/approximation-doubled": "off" }`.',
    head: "| Check | What it finds | Severity | Basis |",
    severities: { ...wordingOf("en").severities, off: "off" },
  },
  zh: {
    title: "检查项",
    other: "[English](README.md)",
    note: "由 `npm run generate` 据各检查自身的声明生成。每页写明报什么、不报什么，页中例子即测试。Q01 之类的编号见[规则目录](../catalogue/README.zh.md)。",
    set: '按标识设置：`"hegao.checks": { "figure/approximation-doubled": "off" }`。',
    head: "| 检查 | 内容 | 级别 | 依据 |",
    severities: { ...wordingOf("zh").severities, off: "关闭" },
  },
};

/** Where the pages stand, as seen from the index. */
const pages = "../../server/src/core/checks";

function render(locale: Locale): string {
  const { title, other, note, set, head, severities } = words[locale];
  const rows = checks.map(
    (check) =>
      `| [\`${check.id}\`](${pages}/${checkPage(check.id, locale)}) | ${check.title[locale]} | ${severities[check.severity]} | ${basisOf(check)} |`,
  );
  return [`# ${title}`, "", other, "", note, set, "", head, "|---|---|---|---|", ...rows, ""].join("\n");
}

const index = (output: string, locale: Locale): Generator => ({ output, render: async () => render(locale) });

/** The list of checks in each language. */
export const checksIndexes: readonly Generator[] = [
  index("docs/checks/README.md", "en"),
  index("docs/checks/README.zh.md", "zh"),
];
