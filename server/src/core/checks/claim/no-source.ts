import words from "../../../../register/quantity-words.json" with { type: "json" };
import { sourceVerbs } from "../../claims/words.ts";
import type { Article, Claim, Figure } from "../../format.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import { addTo } from "../../text/lists.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck, DraftView } from "../check.ts";

const say = {
  zh: (count: number) => `全稿有${count}个核心数据，没有一处交代来源：请补“据……”“……数据显示”等出处`,
  en: (count: number) =>
    `${count} core figures, and the article names no source for any of them: say where they are from`,
};

const vouching = new WordList([...words.speakers, ...words.offices]);

export const noSource: DraftCheck<{ figures: number }> = {
  id: "claim/no-source",
  scope: "draft",
  severity: "off",
  title: { zh: "数据没有来源", en: "Figures without a source" },
  about: "wording",
  rows: ["C14"],
  options: { figures: 5 },
  optionTitles: {
    figures: { zh: "有几个核心数据才查", en: "How many core figures an article must have to be checked" },
  },
  *run(view, { figures }) {
    const core = coreFigures(view);
    for (const article of view.structure.articles) {
      const found = core.get(article.id) ?? [];
      const [first] = found;
      if (!first || found.length < figures || article.continuedFrom !== null) continue;
      if (passagesOf(article, view).some(namesSource)) continue;
      yield { start: first.start, end: first.end, message: say[view.locale](found.length) };
    }
  },
};

/** What is reported in the body, in per cent, money or 万 and 亿, by article; none of an article that has a source. */
function coreFigures({ claims, mention }: DraftView): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  const sourced = new Set<string>();
  for (const claim of claims) {
    const figure = mention(claim.mention);
    if (figure?.kind !== "figure" || !figure.article) continue;
    if (claim.source) sourced.add(figure.article);
    if (isCore(claim, figure)) addTo(found, figure.article, figure);
  }
  for (const article of sourced) found.delete(article);
  return found;
}

const isCore = ({ status, indicator }: Claim, { type, text }: Figure): boolean =>
  status === "reported" && indicator !== null && (type === "percent" || type === "money" || /[万亿]/.test(text));

const passagesOf = (article: Article, { structure, passages }: DraftView): ReadPassage[] => {
  const index = structure.articles.indexOf(article);
  return passages.filter(({ passage }) => passage.article === index);
};

/** Somebody is cited, be it for another thing; an office that counts is named; or the text is an address. */
const namesSource = ({ passage: { text } }: ReadPassage): boolean =>
  sourceVerbs.firstIn(text, 0, text.length) !== null || vouching.firstIn(text, 0, text.length) !== null;
