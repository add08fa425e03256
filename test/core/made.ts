// Analyses made by hand, so that views and exports are proved without a detector.
import assert from "node:assert/strict";
import type {
  Analysis,
  Article,
  Claim,
  DateMention,
  Figure,
  Finding,
  Mention,
  Program,
} from "../../server/src/core/format.ts";
import { builtInRegister } from "../../server/src/core/mentions/programs/register.ts";
import { positionsIn } from "../../server/src/core/text/positions.ts";
import type { Span } from "../../server/src/core/text/span.ts";
import type { ViewContext } from "../../server/src/core/views/viewContext.ts";

/** The span of the n-th time (from 1) that words stand in a text. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  assert.notEqual(start, -1, `no ${nth}. ${words}`);
  return { start, end: start + words.length };
}

/** Makes mentions of one text; the words say where, the rest what differs from the plainest of their kind. */
export function mentionsOf(text: string) {
  const base = (words: string, nth = 1) => {
    const { start, end } = spanOf(text, words, nth);
    return { start, end, id: `m${start}-${end}`, text: words, article: null };
  };
  return {
    figure: (words: string, rest: Partial<Figure> = {}, nth = 1): Figure => ({
      ...base(words, nth),
      kind: "figure",
      type: "quantity",
      number: spanOf(text, words, nth),
      value: null,
      range: null,
      bound: "exact",
      interval: { low: rest.value ?? null, high: rest.value ?? null },
      unit: null,
      per: null,
      ...rest,
    }),
    date: (words: string, rest: Partial<DateMention> = {}, nth = 1): DateMention => ({
      ...base(words, nth),
      kind: "date",
      type: "date",
      timex: null,
      mod: null,
      range: null,
      bound: "exact",
      interval: null,
      stated: [],
      calendar: "gregorian",
      ...rest,
    }),
    program: (words: string, rest: Partial<Program> = {}, nth = 1): Program => ({
      ...base(words, nth),
      kind: "program",
      type: "other",
      name: words,
      entry: null,
      ...rest,
    }),
  };
}

export const claimOf = (mention: Mention, rest: Partial<Claim> = {}): Claim => ({
  id: `claim of ${mention.id}`,
  mention: mention.id,
  subject: null,
  indicator: null,
  owner: null,
  asOf: null,
  source: null,
  status: "reported",
  sameAs: [],
  ...rest,
});

export const findingOf = (span: Span, rest: Partial<Finding> = {}): Finding => ({
  ...span,
  id: `f${span.start}`,
  check: "style/duplicated-word",
  severity: "warning",
  message: "",
  related: [],
  fixes: [],
  ...rest,
});

export const articleOf = (body: Span, rest: Partial<Article> = {}): Article => ({
  id: "a1",
  headline: [],
  dateline: null,
  byline: null,
  body: [[body]],
  subheads: [],
  captions: [],
  continuedFrom: null,
  continuedOn: null,
  ...rest,
});

export const analysisOf = (rest: Partial<Analysis>): Analysis => ({
  version: 1,
  uri: "untitled:made",
  documentDate: null,
  articles: [],
  mentions: [],
  claims: [],
  relations: [],
  findings: [],
  ...rest,
});

export function contextOf(text: string, rest: Partial<Analysis>, locale: "zh" | "en" = "zh"): ViewContext {
  const position = positionsIn(text);
  const lineOf = (offset: number) => position(offset).line;
  return { analysis: analysisOf(rest), text, silenced: [], register: builtInRegister, locale, lineOf };
}
