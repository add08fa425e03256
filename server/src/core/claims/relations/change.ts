import type { Interval } from "../../format.ts";
import { compare, subtract } from "../../text/decimal.ts";
import { difference } from "../../text/interval.ts";
import type { ClaimPassage, Measured } from "./kind.ts";
import { between, type ClaimSentence, lengthSentences } from "./sentences.ts";
import { isThenAndNow } from "./thenAndNow.ts";
import { above, below, falls, levels, reaches, rises, starts } from "./words.ts";

/** 从120家增至150家，增长25%: where a change starts, what it comes to, and how much that is, in one sentence. */
export interface Change {
  from: Measured;
  to: Measured;
  by: Measured;
  rises: boolean;
  /** The third figure is how many times the first the second is (增长到5倍, 翻两番), not what was added (增长4倍). */
  isLevel: boolean;
  start: string;
  /** 地区生产总值由80亿元增至100亿元，增长20%: it grows at constant prices, while its amounts are of their years. */
  isReal: boolean;
  /** What lies between the two in the direction that the words give, so that it should have no sign: its stated value, its interval, and how it is reckoned. */
  step: string;
  steps: Interval;
  reckoning: string;
}

export function* changesIn(sentences: Iterable<ClaimSentence>): Generator<Change> {
  for (const sentence of sentences) {
    for (let index = 2; index < sentence.claims.length; index += 1) {
      const [from, to, by, more] = sentence.claims.slice(index - 2, index + 2) as Measured[];
      const change =
        readChange(sentence, [from!, to!, by!], to!) ??
        readComparison(sentence, from!, to!, by!) ??
        readEarlier(sentence, from!, to!, by!);
      if (change) yield change;
      const again =
        change && more ? (readChange(sentence, [from!, to!, more], by!) ?? toldAgain(sentence, change, more)) : null;
      if (again) yield again;
    }
  }
}

/** 从10天压缩至4天，压缩60%: the changes of lengths of time. */
export function* lengthChangesIn(passages: readonly ClaimPassage[]): Generator<Change> {
  for (const change of changesIn(lengthSentences(passages))) {
    if (change.from.local.kind === "date") yield change;
  }
}

/** @param before the figure that stands before `by`: 增至352万亩，净增32万亩，增长10% gives a change twice */
function readChange(
  sentence: ClaimSentence,
  [from, to, by]: readonly [Measured, Measured, Measured],
  before: Measured,
): Change | null {
  if (from.measure.key !== to.measure.key) return null;
  if (!reachesTo(sentence, from, to) && !isThenAndNow(sentence, from, to, by)) return null;
  const isLevel = by.figure.type === "multiple" && leadsToLevel(between(sentence, before, by), by.figure.text);
  const direction = isLevel ? 1 : directionOf(between(sentence, before, by), isYearOnYear(sentence, from));
  const [start, end] = [from.figure.value, to.figure.value];
  if (direction === 0 || start === null || end === null || compare(start, "0") <= 0) return null;
  if (compare(end, start) !== direction && directionTo(sentence, from, to) !== direction) return null;
  return toChange(sentence, from, to, by, { rises: direction > 0, isLevel, start, end });
}

/** 达126亿元，比上年的100亿元增长26%: where it starts stands behind what it came to. */
function readComparison(sentence: ClaimSentence, to: Measured, from: Measured, by: Measured): Change | null {
  const [start, end] = [from.figure.value, to.figure.value];
  if (from.measure.key !== to.measure.key || start === null || end === null || compare(start, "0") <= 0) return null;
  const gap = between(sentence, to, from);
  const isBehind = yearBefore.test(gap);
  if (!isBehind && !/^(?:左右|以上|以下)?[，,][比较][^，,。；;]{0,8}的$/.test(gap)) return null;
  const rest = between(sentence, from, by).replace(bounding, "");
  const words = isBehind ? rest.replace(/^[，,](?:同比)?/, "") : rest;
  const isMore = [rises, above].some((list) => list.startingAt(words, 0) === words);
  const isLess = [falls, below].some((list) => list.startingAt(words, 0) === words);
  if ((!isMore && !isLess) || compare(end, start) !== (isMore ? 1 : -1)) return null;
  return toChange(sentence, from, to, by, { rises: isMore, isLevel: false, start, end });
}

/** 214起，比去年同期的268起减少54起，|下降20.1%: the same change in another figure. */
function toldAgain(sentence: ClaimSentence, change: Change, more: Measured): Change | null {
  const direction = directionOf(between(sentence, change.by, more), false);
  const isSame = change.by.local.start > change.from.local.start && direction === (change.rises ? 1 : -1);
  return isSame && !change.isLevel && change.from.local.start > change.to.local.start ? { ...change, by: more } : null;
}

/** 达126亿元，比上年增加26亿元，上年为100亿元; 同比增长26%，去年同期为100亿元: where it starts is told last. */
function readEarlier(sentence: ClaimSentence, to: Measured, by: Measured, from: Measured): Change | null {
  const [start, end] = [from.figure.value, to.figure.value];
  if (from.measure.key !== to.measure.key || start === null || end === null || compare(start, "0") <= 0) return null;
  const [, than, then, word = ""] = compares.exec(between(sentence, to, by)) ?? [];
  const direction = rises.startingAt(word, 0) === word ? 1 : falls.startingAt(word, 0) === word ? -1 : 0;
  if (!than || direction === 0 || compare(end, start) !== direction) return null;
  const told = between(sentence, by, from);
  const isThen = then ? [`，${then}为`, `，${then}是`, `，${then}同期为`].includes(told) : yearBefore.test(told);
  return isThen ? toChange(sentence, from, to, by, { rises: direction > 0, isLevel: false, start, end }) : null;
}

/** ，比2020年提高; ，同比增长 */
const compares =
  /^[，,]([比较]([\u4e00-\u9fff\d]{2,8}?)|同比)((?:净?[增减]|提|上|下|降|压|扩|缩)[\u4e00-\u9fff]{0,2})$/;
/** ，去年同期为 */
const yearBefore = /^[，,](?:去年|上年)(?:同期|同月)?(?:仅?为|是|只有)$/;

function toChange(
  { text }: ClaimSentence,
  from: Measured,
  to: Measured,
  by: Measured,
  { rises, isLevel, start, end }: Pick<Change, "rises" | "isLevel" | "start"> & { end: string },
): Change {
  const [low, high] = rises ? [from, to] : [to, from];
  const first = Math.min(from.local.start, to.local.start);
  return {
    isReal: isReal(text, first),
    from,
    to,
    by,
    rises,
    isLevel,
    start,
    step: rises ? subtract(end, start) : subtract(start, end),
    steps: difference(high.measure.interval, low.measure.interval),
    reckoning: `${high.figure.text}－${low.figure.text}`,
  };
}

/** Whether the clause before a figure names what grows at constant prices. */
export const isReal = (text: string, at: number): boolean => real.test(text.slice(Math.max(0, at - longestClause), at));

const longestClause = 32;
const real = /(?:生产总值|GDP|增加值)[^，,。；;]*$/;

const looseEnd = /^(?:左右|以上|以下)?/;
/** 增至约150家 */
const bounding = /(?:约|近|超|超过)$/;
/** 由2020年的120亿元增至2025年的150亿元 */
const when =
  /(?:\d{4}年|[去上前今]年)(?:同期|底|末|初)?的?$|(?:目前|现在|如今|同期)的$|(?:\d{1,2}|[一二三四五六七八九十]{1,2})年前的$/;
/** 要跑7个窗口，如今减少到2个 */
const nowadays = /^[\u4e00-\u9fff]{0,4}[，,](?:如今|现在|目前|现)已?(?=增|减|升|降|缩|压)/;
const longestLead = 16;

/** The word between the two ends, without what surrounds it. */
const reachIn = (sentence: ClaimSentence, from: Measured, to: Measured): string =>
  between(sentence, from, to).replace(looseEnd, "").replace(bounding, "").replace(when, "").replace(nowadays, "");

/** Nothing but the word that reaches stands between the two; 从 is needed where that word does not say that something changed. */
function reachesTo(sentence: ClaimSentence, from: Measured, to: Measured): boolean {
  const gap = reachIn(sentence, from, to);
  const lead = sentence.text.slice(Math.max(0, from.local.start - longestLead), from.local.start).replace(when, "");
  const isStarted = starts.endingAt(lead, lead.length) !== null;
  if (reaches.endingAt(gap, gap.length) !== gap) return isStarted && (gap === "到" || gap === "至");
  return isStarted || directionTo(sentence, from, to) !== 0;
}

/** 1 where the words before the third figure say that something rose, -1 where it fell, 0 where they speak of something else. */
function directionOf(gap: string, isYearOnYear: boolean): -1 | 0 | 1 {
  const [opening] = /^(?:左右|以上|以下)?[，,、（(]/.exec(gap) ?? [];
  if (opening === undefined) return 0;
  const stated = gap.slice(opening.length).replace(inYears, "").replace(bounding, "");
  const words = isYearOnYear ? stated.replace(/^同比/, "") : stated;
  if (rises.startingAt(words, 0) === words) return 1;
  return falls.startingAt(words, 0) === words ? -1 : 0;
}

/** 五年提高5.3个百分点 */
const inYears = /^(?:\d{1,2}|[一二三四五六七八九十两]{1,2})年(?:来|间)?(?:共|累计)?(?!均)/;

/** Where a change starts from the year before, 同比 is of the same two ends. */
const isYearOnYear = ({ text }: ClaimSentence, { local }: Measured): boolean =>
  /(?:[去上]年|同期)(?:同期)?的?$/.test(text.slice(Math.max(0, local.start - longestLead), local.start));

/** What the word between the two ends says: 1 of 增至, -1 of 降至, 0 of 发展到. */
function directionTo(sentence: ClaimSentence, from: Measured, to: Measured): -1 | 0 | 1 {
  const word = reachIn(sentence, from, to);
  if (rises.startingAt(word, 0)) return 1;
  return falls.startingAt(word, 0) ? -1 : 0;
}

/** ，翻了两番; ，增长到5倍 */
function leadsToLevel(gap: string, figure: string): boolean {
  const [opening] = /^[，,、（(]/.exec(gap) ?? [];
  if (opening === undefined) return false;
  const words = gap.slice(opening.length);
  if (/^[是为达](?:\d{1,2}|[一二三四五六七八九十]{1,2})年前的$/.test(words)) return true;
  return figure.endsWith("番") ? /^(?:实现|又|约|近)?$/.test(words) : levels.startingAt(words, 0) === words;
}
