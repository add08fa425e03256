import type { Figure } from "../../format.ts";
import { narrowed } from "../../text/arabic.ts";
import { compare, shift } from "../../text/decimal.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (inMyriads: string, other: string) => `同稿的“${other}”以亿计，此处“${inMyriads}”以万计，请统一量级`,
    fix: (text: string) => `改为“${text}”`,
    related: "这里以亿计",
  },
  en: {
    message: (inMyriads: string, other: string) =>
      `"${other}" counts in 亿 and "${inMyriads}" in 万 in the same article: keep to one`,
    fix: (text: string) => `Write "${text}"`,
    related: "In 亿 here",
  },
};

/** One 亿. */
const hundredMillion = "100000000";

const figuresAtOnce = 2000;

export const unitScaleMixed: DraftCheck = {
  id: "figure/unit-scale-mixed",
  scope: "draft",
  severity: "information",
  publication: "warning",
  title: { zh: "同稿金额亿、万量级不一", en: "Sums of one article partly in 亿, partly in 万" },
  about: "wording",
  rows: ["U07"],
  fix: "choice",
  *run({ figures, text, locale }) {
    const inMyriads: Figure[] = [];
    /** The first sum in 亿 of each article and currency. */
    const models = new Map<string, Figure>();
    yield* inStretches(figures, figuresAtOnce, ({ mention }) => {
      if (mention.type !== "money" || mention.value === null || mention.parts) return;
      const last = text.charAt(mention.number.end - 1);
      if (last === "亿" && !models.has(keyOf(mention))) models.set(keyOf(mention), mention);
      else if (last === "万" && isLarge(mention, text)) inMyriads.push(mention);
    });
    for (const figure of inMyriads) {
      const model = models.get(keyOf(figure));
      if (model) yield toReport(figure, model, text, say[locale]);
    }
  },
};

/** In digits and 万 only: 2亿3千万 is another matter. */
const isLarge = ({ value, number }: Figure, draft: string): boolean =>
  compare(value!, hundredMillion) >= 0 && /^[\d.,]{1,20}万$/.test(narrowed(draft.slice(number.start, number.end)));

const keyOf = ({ article, unit }: Figure): string => `${article} ${unit?.code ?? unit?.text}`;

function toReport(figure: Figure, model: Figure, draft: string, words: (typeof say)["zh"]): Report {
  const { start, end, number, text } = figure;
  const newText = `${shift(figure.value!, -8)}亿`;
  const right = draft.slice(start, number.start) + newText + draft.slice(number.end, end);
  return {
    start,
    end,
    message: words.message(text, model.text),
    related: [{ start: model.start, end: model.end, message: words.related }],
    fixes: [{ title: words.fix(right), edits: [{ ...number, newText }], safe: false }],
  };
}
