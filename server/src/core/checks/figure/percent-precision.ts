import type { DetectedFigure } from "../../mentions/detected.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (first: string, second: string) => `并列的百分数精度不一（${first}、${second}）：请统一小数位数`,
    first: "并列的百分数",
  },
  en: {
    message: (first: string, second: string) =>
      `Percentages side by side have different numbers of decimals (${first}, ${second}): use one`,
    first: "The percentage beside it",
  },
};

/** Between the two stands a comma or 和, and the second one's name. */
const between = /^[、，,和与及]([^。！？；;（）()“”]{0,12})$/;

export const percentPrecision: PassageCheck = {
  id: "figure/percent-precision",
  scope: "passage",
  severity: "off",
  publication: "information",
  title: { zh: "并列百分数精度不一", en: "Percentages side by side with unlike decimals" },
  about: "wording",
  rows: ["Q26"],
  *run({ text, figures, locale }) {
    const percentages = figures.filter(isPlain);
    for (const [index, second] of percentages.entries()) {
      const first = percentages[index - 1];
      if (!first || areAlikePrecise(written(text, first), written(text, second))) continue;
      if (!areSideBySide(text, first, second)) continue;
      const { start, end } = second;
      const said = ({ start, end }: DetectedFigure) => text.slice(start, end);
      const { message, first: evidence } = say[locale];
      yield {
        start,
        end,
        message: message(said(first), said(second)),
        related: [{ start: first.start, end: first.end, message: evidence }],
      };
    }
  },
};

/** Of one kind: nothing but the mark parts them, or their names end alike (办结率, 满意率; 增长, 增长). */
function areSideBySide(text: string, first: DetectedFigure, second: DetectedFigure): boolean {
  const [, name] = between.exec(text.slice(first.end, second.start)) ?? [];
  return name === "" || (name !== undefined && name.at(-1) === text.charAt(first.start - 1));
}

/** 8% beside 5.5% may be a whole number: only figures with decimals are compared. */
const isPlain = (figure: DetectedFigure): boolean =>
  figure.type === "percent" && figure.bound === "exact" && hasDecimals(figure);

const hasDecimals = ({ value }: DetectedFigure): boolean => value?.includes(".") === true;

/** As they are written: 5.50% has two decimals. */
const written = (text: string, { number }: DetectedFigure): string => text.slice(number.start, number.end);

/** By their decimals, or by the digits that count: 9.97% and 14.1% are both given to three. */
const areAlikePrecise = (first: string, second: string): boolean =>
  decimals(first) === decimals(second) || digits(first) === digits(second);

const decimals = (number: string): number => number.length - number.search(/[.．点]/);

const digits = (number: string): number => number.replace(/[.．点]/, "").replace(/^[0０零]+/, "").length;
