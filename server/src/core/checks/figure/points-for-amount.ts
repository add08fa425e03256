import Big from "big.js";
import words from "../../../../register/quantity-words.json" with { type: "json" };
import { clauseStart } from "../../claims/sentences.ts";
import type { DetectedFigure } from "../../mentions/detected.ts";
import { boundBefore } from "../../mentions/figures/bounds.ts";
import type { Locale } from "../../ports.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    named: (what: string) =>
      `“${what}”是数量，增减用“%”；“个百分点”是两个百分数之差：请核对是增减幅度，还是占比、增速的变化`,
    reckoned: (first: string, second: string, percent: string) =>
      `“${first}”与“${second}”是数量，相差${percent}%：“个百分点”是两个百分数之差，此处用“%”`,
    amount: "相比的数量",
  },
  en: {
    named: (what: string) =>
      `${what} is an amount, whose change is counted in %; 个百分点 is the difference of two percentages: check which is meant`,
    reckoned: (first: string, second: string, percent: string) =>
      `${first} and ${second} are amounts, ${percent}% apart: 个百分点 is the difference of two percentages, here it is %`,
    amount: "An amount compared",
  },
};

const amounts = new WordList(words.amounts);
const changes = new WordList(words.changes);
const contributing = new WordList(words.contributing);

/** What may stand between the verb and its figure. */
const tail = /(?:了|约|近|达)$/;
/** What may stand between the amount and the verb. */
const comparison =
  /(?:同比|环比|[比较](?:上年|上月|去年|前年|同期|上年同期|去年同期|上季度|年初|上年末))?(?:分别|均|净|累计|已|将|又|明显|显著|大幅|小幅|略|稳步|持续|进一步)?$/;
/** An amount and what is said of its change are this short. */
const farthest = 24;

export const pointsForAmount: PassageCheck = {
  id: "figure/points-for-amount",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "数量增减用“百分点”", en: "The change of an amount counted in 百分点" },
  about: "wording",
  rows: ["Q11"],
  *run({ text, figures, locale }) {
    for (const [index, mention] of figures.entries()) {
      if (mention.type !== "percentagePoint") continue;
      const { start, end } = mention;
      const what = amountBefore(text, start);
      const pair = what ? null : pairBefore(text, figures, index);
      if (what) yield { start, end, message: say[locale].named(what) };
      else if (pair) yield { start, end, ...reckoned(text, pair, mention, locale) };
    }
  },
};

/** The two amounts of one unit straight before, which are apart by as many % as is said in 个百分点: no chance meeting. */
function pairBefore(text: string, figures: readonly DetectedFigure[], at: number): DetectedFigure[] | null {
  const [point, second, first] = [figures[at], figures[at - 1], figures[at - 2]];
  if (!point?.value || !first || !second || !isAmount(first) || first.unit?.text !== second.unit?.text) return null;
  if (/[。！？]/.test(text.slice(first.start, point.start)) || point.value.length < shortestPoint) return null;
  return isApart(first, second, point) || isApart(second, first, point) ? [first, second] : null;
}

const isAmount = ({ type, value, unit }: DetectedFigure): boolean =>
  (type === "quantity" || type === "money") && unit !== null && isDecimal(value);

const isDecimal = (value: string | null): value is string => value !== null && !value.includes("/");

/** 7.5, 12.3: a whole number may come about by chance. */
const shortestPoint = 3;

/** Whether `one` differs from `base` by so many per cent, to as many decimals as are stated. */
function isApart(
  { value: one }: DetectedFigure,
  { value: base }: DetectedFigure,
  { value: stated }: DetectedFigure,
): boolean {
  if (!isDecimal(one) || !isDecimal(base) || !isDecimal(stated) || new Big(base).eq(0)) return false;
  const percent = new Big(one).minus(base).abs().times(100).div(base);
  return percent.round(stated.split(".")[1]?.length ?? 0).eq(stated);
}

function reckoned(text: string, pair: readonly DetectedFigure[], { value }: DetectedFigure, locale: Locale) {
  const [first = "", second = ""] = pair.map(({ start, end }) => text.slice(start, end));
  return {
    message: say[locale].reckoned(first, second, value ?? ""),
    related: pair.map(({ start, end }) => ({ start, end, message: say[locale].amount })),
  };
}

/** The amount whose change the figure at `at` gives; null where it is a rate, or where the figure is a part of its growth. */
function amountBefore(text: string, at: number): string | null {
  const from = clauseStart(text, at, Math.max(0, at - farthest));
  const bound = boundBefore(text, at, false);
  const before = text.slice(from, bound && bound.start > from ? bound.start : at).replace(tail, "");
  const verb = changes.endingAt(before, before.length);
  if (!verb) return null;
  const name = before.slice(0, -verb.length).replace(comparison, "");
  const isPart = contributing.firstIn(name, 0, name.length) !== null;
  return isPart ? null : amounts.endingAt(name, name.length);
}
