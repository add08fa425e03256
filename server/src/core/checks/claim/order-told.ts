import type { DetectedFigure } from "../../mentions/detected.ts";
import { compare } from "../../text/decimal.ts";
import { matches } from "../../text/matches.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (order: string, figure: string, before: string) =>
      `稿中称“${order}”，${figure}却排在${before}之后：请核对数字或次序`,
    evidence: "排在前面的数",
  },
  en: {
    message: (order: string, figure: string, before: string) =>
      `The draft says “${order}”, yet ${figure} follows ${before}: check the figures and their order`,
    evidence: "The figure before",
  },
};

/** 由低到高依次为, 从大到小排列为 */
const told =
  /[由从](?:([低少小])[到至][高多大]|[高多大][到至][低少小])的?(?:依次|顺序|排序|排名|排列)(?:排列|排名|分别)?[为是：:]/g;
const fewest = 3;
const longestItem = 24;
const farthest = 300;

export const orderTold: PassageCheck = {
  id: "claim/order-told",
  scope: "passage",
  severity: "warning",
  title: { zh: "所称次序与所列不符", en: "Order told and not kept" },
  about: "fact",
  rows: ["C02"],
  *run({ text, figures, locale }) {
    if (!/[到至][低少小高多大]/.test(text)) return;
    for (const { 0: order, 1: rises, index } of matches(text, told)) {
      const listed = figuresBehind(text, figures, index + order.length);
      const pairs = listed.slice(1).map((later, at) => ({ earlier: listed[at]!, later }));
      const wrong = pairs.filter(({ earlier, later }) => isWrong(earlier, later, rises !== undefined));
      const [first] = wrong;
      // One that stands wrong, or the whole list turned round: anything between is read wrong.
      if (!first || listed.length < fewest || (wrong.length > 1 && wrong.length < pairs.length)) continue;
      yield toReport(order, first.earlier, first.later);
    }

    function toReport(order: string, earlier: DetectedFigure, { start, end }: DetectedFigure): Report {
      const { message, evidence } = say[locale];
      const before = { start: earlier.start, end: earlier.end, message: evidence };
      const words = order.replace(/[为是：:]$/, "");
      return {
        start,
        end,
        message: message(words, text.slice(start, end), text.slice(earlier.start, earlier.end)),
        related: [before],
      };
    }
  },
};

/** The figures of one unit, each behind a name and a pause; none where another figure stands among them. */
function figuresBehind(text: string, figures: readonly DetectedFigure[], from: number): DetectedFigure[] {
  const found: DetectedFigure[] = [];
  for (const figure of figures) {
    if (figure.start < from || figure.start > from + farthest) continue;
    const before = found.at(-1);
    const gap = text.slice(before?.end ?? from, figure.start);
    if (/[。！？\n]/.test(gap)) break;
    const isItem = before ? /^[、，,；;和]/.test(gap) : !/[、，,；;]/.test(gap);
    if (!isItem || /分别|[比较增降]/.test(gap) || gap.length > longestItem || !isAlike(before ?? figure, figure))
      return [];
    found.push(figure);
  }
  return found;
}

const isAlike = (a: DetectedFigure, b: DetectedFigure): boolean =>
  b.value !== null && b.bound === "exact" && a.type === b.type && a.unit?.text === b.unit?.text;

function isWrong(earlier: DetectedFigure, later: DetectedFigure, rises: boolean): boolean {
  const order = compare(earlier.value!, later.value!);
  return rises ? order > 0 : order < 0;
}
