import { checkPage } from "../../server/src/core/checks/page.ts";
import type { Locale } from "../../server/src/core/ports.ts";
import { type CatalogueExample, type CatalogueRow, catalogueFiles, checksOf, readSection } from "../catalogue.ts";
import type { Generator } from "./generator.ts";

const words = {
  en: {
    title: "The rule catalogue",
    other: "[中文](README.zh.md)",
    note: "The rules that a program can check, numbered as the checks name them. Each is covered by the checks in its row, whose “wrong” and “right” drafts run as tests, or says why there is none. Generated from the files beside this page by `npm run generate`.",
    head: "| | Rule | Wrong | Right | Check |",
    none: "No check: ",
  },
  zh: {
    title: "规则目录",
    other: "[English](README.md)",
    note: "可由程序检查的规则，编号即各检查所引。每条由所列检查覆盖，“误”“正”两栏即测试；没有检查的，写明原因。由 `npm run generate` 据本目录的文件生成。",
    head: "| | 规则 | 误 | 正 | 检查 |",
    none: "不设检查：",
  },
};

/** Where the checks' pages stand, as seen from the catalogue. */
const pages = "../../server/src/core/checks";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
const draftOf = (example: CatalogueExample): string => (typeof example === "string" ? example : example.draft);
const list = (examples: readonly CatalogueExample[] = []): string => examples.map(draftOf).map(cell).join("<br>");

function line({ id, rule, source, wrong, right, reason }: CatalogueRow, locale: Locale): string {
  const covered = checksOf(id).map((check) => `[\`${check}\`](${pages}/${checkPage(check, locale)})`);
  const said = source ? `${rule[locale]} (${source})` : rule[locale];
  const by = reason ? words[locale].none + reason[locale] : covered.join("<br>");
  return `| ${id} | ${cell(said)} | ${list(wrong)} | ${list(right)} | ${by} |`;
}

function render(locale: Locale): string {
  const { title, other, note, head } = words[locale];
  const sections = catalogueFiles()
    .map(readSection)
    .flatMap((section) => [
      `## ${section.title[locale]}`,
      "",
      head,
      "|---|---|---|---|---|",
      ...section.rows.map((row) => line(row, locale)),
      "",
    ]);
  return [`# ${title}`, "", other, "", note, "", ...sections].join("\n");
}

/** The catalogue in each language. */
export const cataloguePages: readonly Generator[] = [
  { output: "docs/catalogue/README.md", render: async () => render("en") },
  { output: "docs/catalogue/README.zh.md", render: async () => render("zh") },
];
