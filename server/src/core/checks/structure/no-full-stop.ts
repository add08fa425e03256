import type { ReadPassage } from "../../resolution/resolve.ts";
import { toDraft } from "../../structure/passage.ts";
import { classOf, HAN } from "../../text/characters.ts";
import { addTo } from "../../text/lists.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";

const say = {
  zh: { message: "段末没有句号：请补上，或核对是否缺了后文", fix: "补上句号" },
  en: {
    message: "The paragraph ends without a full stop: add it, or see whether words are missing",
    fix: "Add the full stop",
  },
};

const passagesAtOnce = 128;
const stop = /[。！？…：；][”’）》】]?$|[。！？”’）]$/;
/** （三）, 3.: the head of a section. */
const numbered = /^[（(]?[一二三四五六七八九十\d０-９⑴-⒇①-⑳]{1,3}[）)、.．]/;
/** Shorter words are a sign, a subhead or a credit. */
const shortest = 20;
/** So many other paragraphs show how this article ends its paragraphs. */
const fewestOthers = 3;

export const noFullStop: DraftCheck = {
  id: "structure/no-full-stop",
  scope: "draft",
  severity: "information",
  title: { zh: "段末缺句号", en: "Paragraph without a full stop" },
  about: "layout",
  rows: ["S03"],
  fix: "choice",
  *run(view) {
    const articles = new Map<number, number[]>();
    yield* inStretches(view.passages, passagesAtOnce, ({ passage }, index) => {
      if (passage.article !== null && passage.role === "body") addTo(articles, passage.article, index);
    });
    for (const paragraphs of articles.values()) {
      const report = examine(view, paragraphs);
      if (report) yield report;
    }
  },
};

/** The one paragraph of an article that ends without a stop, where all others end with one: two are the style of a list. */
function examine({ passages, structure, locale }: DraftView, paragraphs: readonly number[]): Report | null {
  const bare = paragraphs.filter((index) => !stop.test(passages[index]!.passage.text.slice(-2)));
  const [only] = bare;
  if (only === undefined || bare.length > 1 || paragraphs.length <= fewestOthers) return null;
  const { passage } = passages[only]!;
  if (!isProse(passage) || passages[only + 1]?.passage.continues) return null;
  if (structure.articles[passage.article!]?.continuedOn != null) return null;
  const last = passage.text.length - 1;
  const { start, end } = toDraft(passage, { start: last, end: last + 1 })[0]!;
  const fix = { title: say[locale].fix, edits: [{ start: end, end, newText: "。" }], safe: false };
  return { start, end, message: say[locale].message, fixes: [fix] };
}

function isProse({ text, item }: ReadPassage["passage"]): boolean {
  const endsInWord = (classOf(text.charCodeAt(text.length - 1)) & HAN) !== 0;
  return !item && endsInWord && !numbered.test(text) && text.length >= shortest && text.includes("，");
}
