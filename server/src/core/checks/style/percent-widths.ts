import type { Figure } from "../../format.ts";
import type { DetectedFigure } from "../../mentions/detected.ts";
import { addTo } from "../../text/lists.ts";
import type { DraftCheck, Standing } from "../check.ts";

const say = {
  zh: {
    message: (rare: string, usual: string, count: number) =>
      `百分号全角、半角混用：多数写作“${usual}”，有${count}处写作“${rare}”：请统一`,
    related: "另一处",
    fix: (usual: string) => `全部改为“${usual}”`,
  },
  en: {
    message: (rare: string, usual: string, count: number) =>
      `The per cent sign has two widths: ${usual} in most places, ${rare} in ${count}: use one`,
    related: "Here too",
    fix: (usual: string) => `Write ${usual} everywhere`,
  },
};

const signs = ["%", "％"];
const mostListed = 30;
const wide = /[０-９．]/;

export const percentWidths: DraftCheck = {
  id: "style/percent-widths",
  scope: "draft",
  severity: "information",
  title: { zh: "百分号全角、半角混用", en: "Per cent signs of two widths" },
  about: "layout",
  rows: ["S04"],
  fix: "choice",
  *run({ text, figures, locale }) {
    if (!signs.every((sign) => text.includes(sign))) return;
    for (const places of placesByArticle(text, figures).values()) {
      const [narrow, wide] = signs.map((sign) => places.filter((at) => text[at] === sign));
      if (!narrow?.length || !wide?.length) continue;
      const [rare, usual] = wide.length > narrow.length ? [narrow, signs[1]!] : [wide, signs[0]!];
      const { message, related, fix } = say[locale];
      const [first = 0] = rare;
      const edits = rare.map((start) => ({ start, end: start + 1, newText: usual }));
      yield {
        start: first,
        end: first + 1,
        message: message(text.charAt(first), usual, rare.length),
        related: edits.slice(1, mostListed).map(({ start, end }) => ({ start, end, message: related })),
        fixes: [{ title: fix(usual), edits, safe: false }],
      };
    }
  },
};

/** The per cent signs of numbers in half-width, article by article: what comes from two newsrooms may be written two ways. */
function placesByArticle(text: string, figures: readonly Standing<Figure, DetectedFigure>[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { mention, read } of figures) {
    const { article } = read.passage;
    if (article === null || mention.type !== "percent" || mention.parts) continue;
    if (wide.test(mention.text)) continue;
    for (let at = mention.start; at < mention.end; at += 1) {
      if (signs.includes(text.charAt(at))) addTo(found, article, at);
    }
  }
  return found;
}
