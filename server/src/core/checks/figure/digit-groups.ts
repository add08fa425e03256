import type { Figure } from "../../format.ts";
import type { Locale } from "../../ports.ts";
import { narrowed } from "../../text/arabic.ts";
import { addTo } from "../../text/lists.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { rewrite } from "../rewrite.ts";

const say = {
  zh: {
    styles: { comma: "千分撇", space: "千分空", none: "不分节" },
    message: (own: string, other: string) => `同一篇稿件中数字分节不一致：此处${own}，他处${other}`,
    other: (other: string) => `此处${other}`,
  },
  en: {
    styles: { comma: "a comma", space: "a space", none: "nothing" },
    message: (own: string, other: string) =>
      `One article groups digits in two ways: here with ${own}, elsewhere with ${other}`,
    other: (other: string) => `Here with ${other}`,
  },
};

type Style = "comma" | "space" | "none";

interface Long {
  start: number;
  end: number;
  style: Style;
  digits: string;
}

/** Four digits may stand ungrouped whatever the others do: they show no style. */
const fewest = 5;
const grouped = /^\d{1,3}(?:([, \u00a0\u2009\u202f])\d{3})+(?!\d)|^\d{5,}/;

const figuresAtOnce = 2000;

export const digitGroups: DraftCheck = {
  id: "figure/digit-groups",
  scope: "draft",
  severity: "information",
  publication: "warning",
  title: { zh: "数字分节不一致", en: "Digits grouped in two ways" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.1",
  rows: ["N11"],
  fix: "choice",
  *run(view) {
    for (const numbers of (yield* byArticle(view)).values()) yield* disagreeing(numbers, view.locale);
  },
};

function* byArticle({ text, figures }: DraftView): Generator<undefined, Map<string | null, Long[]>> {
  const articles = new Map<string | null, Long[]>();
  yield* inStretches(figures, figuresAtOnce, ({ mention }) => {
    const { start, end } = mention.number;
    const long = end - start < fewest ? null : readLong(text, mention);
    if (long) addTo(articles, mention.article, long);
  });
  return articles;
}

/** Two columns of a table (120 345) look like one number: a space groups digits only in front of a unit. */
function readLong(text: string, { number, unit }: Figure): Long | null {
  const match = grouped.exec(narrowed(text.slice(number.start, number.end)));
  if (!match) return null;
  const style = match[1] === undefined ? "none" : match[1] === "," ? "comma" : "space";
  if (style === "space" && !unit) return null;
  const digits = match[0].replace(/\D/g, "");
  return { start: number.start, end: number.start + match[0].length, style, digits };
}

function* disagreeing(numbers: readonly Long[], locale: Locale): Generator<Report> {
  const counts: Record<Style, number> = { comma: 0, space: 0, none: 0 };
  for (const { style } of numbers) counts[style] += 1;
  const usual = numbers.reduce<Long | undefined>(
    (a, b) => (a && counts[a.style] >= counts[b.style] ? a : b),
    undefined,
  );
  if (!usual) return;
  const { styles, message, other } = say[locale];
  for (const long of numbers) {
    if (long.style === usual.style) continue;
    yield {
      start: long.start,
      end: long.end,
      message: message(styles[long.style], styles[usual.style]),
      related: [{ start: usual.start, end: usual.end, message: other(styles[usual.style]) }],
      fixes: [rewrite(long, inStyle(long.digits, usual.style), locale)],
    };
  }
}

const inStyle = (digits: string, style: Style): string =>
  style === "none" ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, style === "comma" ? "," : " ");
