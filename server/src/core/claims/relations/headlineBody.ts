import type { Bound, Figure } from "../../format.ts";
import { compare } from "../../text/decimal.ts";
import { likeness, pairsOf, sharesWords } from "../likeness.ts";
import { areNear, differByPowerOfTen, distance, isPowerOfTenOff, isWithin, meet } from "../measure.ts";
import { sentenceUpTo } from "../sentences.ts";
import { compared } from "./compared.ts";
import { type ClaimPassage, countsPeople, type Found, isMeasured, type Measured, type RelationKind } from "./kind.ts";
import { remembered } from "./remembered.ts";
import { levelsOfAll, news } from "./words.ts";

/**
 * A figure of a headline against those of its article's body: one of the same indicator that it may stand for, or one of nearly the
 * same value; else one of the same indicator that it cannot stand for, or the only one in whose sentence the headline's words stand.
 */
export const headlineBody: RelationKind = {
  kind: "headline-body",
  scope: "article",
  *find({ passages }) {
    // An article's passages stand together, its headline first.
    for (let from = 0; from < passages.length; ) {
      const { article } = passages[from]!.passage;
      let to = from + 1;
      while (to < passages.length && passages[to]!.passage.article === article) to += 1;
      if (article !== null && passages[from]!.passage.role === "headline")
        yield* relateArticle(passages.slice(from, to));
      from = to;
      yield undefined;
    }
  },
};

interface Placed {
  measured: Measured;
  text: string;
}

const relateArticle = remembered(function* (passages): Generator<Found> {
  const headlines = placed(passages, "headline");
  if (headlines.length === 0) return;
  const bodies = new Map<string, Map<string, Placed>>();
  for (const { measured } of headlines) bodies.set(keyOf(measured), new Map());
  for (const body of placed(passages, "body")) {
    const alike = bodies.get(keyOf(body.measured));
    if (!alike) continue;
    // What a body says again and again is compared once.
    const { figure, claim } = body.measured;
    const words = `${figure.text} ${figure.bound} ${claim.indicator}`;
    if (!alike.has(words)) alike.set(words, body);
  }
  for (const headline of withNames(headlines)) {
    yield relate(headline, [...(bodies.get(keyOf(headline.measured))?.values() ?? [])]);
  }
});

/** 123人 of a headline may be 123名 in the body. */
const keyOf = (measured: Measured): string => (countsPeople(measured) ? "people" : measured.measure.key);

/** 吞吐量破百万标箱 / 全年完成103.6万标箱: a line that names nothing is about what the line before it named in that unit. */
function withNames(headlines: readonly Placed[]): Placed[] {
  const named = new Map<string, string>();
  return headlines.map((headline) => {
    const { measured } = headline;
    const indicator = measured.claim.indicator ?? named.get(measured.measure.key) ?? null;
    if (indicator) named.set(measured.measure.key, indicator);
    return indicator === measured.claim.indicator
      ? headline
      : { ...headline, measured: { ...measured, claim: { ...measured.claim, indicator } } };
  });
}

function placed(passages: readonly ClaimPassage[], role: "body" | "headline"): Placed[] {
  const found: Placed[] = [];
  for (const { passage, claims } of passages) {
    if (passage.role !== role) continue;
    for (const measured of claims)
      if (isMeasured(measured) && !isRow(measured.figure) && !isLastOfRow(passage.text, measured.local.start))
        found.push({ measured, text: passage.text });
  }
  return found;
}

/** 一二类苗, 三四线城市 count nothing. */
const isRow = ({ text }: Figure): boolean => /^[一二三四五六七八九]{2}[类线产]/.test(text);

/** 第九、十集 counts nothing. */
const isLastOfRow = (text: string, start: number): boolean =>
  /第[\d一二三四五六七八九十百]{1,4}[、至和—]$/.test(text.slice(Math.max(0, start - longestRow), start));

const longestRow = 6;

function relate(placed: Placed, body: readonly Placed[]): Found {
  const headline = withoutWhole(placed.measured);
  const like: Measured[] = [];
  const near: Placed[] = [];
  let loose: Measured | undefined;
  for (const one of body) {
    const { measured } = one;
    const fits = standsFor(headline, measured);
    const isLike = likeness(headline.claim, measured.claim) !== null;
    if (fits && isLoose(headline, measured)) {
      if (isLike) loose ??= measured;
      continue;
    }
    if (fits && isLike) return toRelation(headline, measured, true);
    if (isLike && canRefute(placed, one)) like.push(measured);
    else if (fits && isNear(headline.figure, measured.figure)) near.push(one);
  }
  const same = nearestTo(
    headline,
    like.filter(({ claim }) => likeness(headline.claim, claim) === "same"),
  );
  const name = headline.claim.indicator ?? "";
  const match = near.find((one) => !same || sharesWords(headline.claim, one.measured.claim) || speaksOf(name, one));
  if (match) return toRelation(headline, match.measured, true);
  const slip = body.find((one) => isSlipOf(headline, one) && canRefute(placed, one));
  const told = same ?? slip?.measured ?? nearestTo(headline, like);
  if (told) return toRelation(headline, told, false);
  const relation = relateBySentence(placed, headline, body);
  return relation.holds === null && loose ? toRelation(headline, loose, true) : relation;
}

/** 秋粮产量120万吨 against 全市秋粮播种面积312万亩，总产量121.9万吨: the words stand in the sentence, not with the figure. */
function relateBySentence(placed: Placed, headline: Measured, body: readonly Placed[]): Found {
  const words = [...pairsOf(headline.claim.indicator ?? "")];
  const told =
    words.length < 2
      ? body.filter((one) => isOnly(headline, one, placed.text, body))
      : body.filter((one) => holdsMost(words, sentenceOf(one)));
  const firm = told.filter(({ measured }) => !standsFor(headline, measured) || !isLoose(headline, measured));
  const match = firm.find(({ measured }) => standsFor(headline, measured)) ?? (firm.length === 0 ? told[0] : undefined);
  if (match) return toRelation(headline, match.measured, true);
  const against = firm.filter((one) => canRefute(placed, one));
  const nearer =
    against.length > 1
      ? against.filter(
          (one) => isPowerOfTenOff(headline.figure.value, one.measured.figure.value) && holdsMost(words, clauseOf(one)),
        )
      : against;
  const [only, another] = nearer;
  if (only && !another) return toRelation(headline, only.measured, false);
  return { claims: [headline.claim.id], holds: null, arithmetic: headline.figure.text };
}

/** 拥有全球60%的专利: 全球 is what the percentage is of, not whose it is. */
const withoutWhole = (headline: Measured): Measured =>
  headline.measure.key === "%" && /^[全世]/.test(headline.claim.owner ?? "")
    ? { ...headline, claim: { ...headline.claim, owner: null } }
    : headline;

/** The only figure of its unit in the body, in a sentence that has words of a headline that names nothing itself. */
const isOnly = (headline: Measured, one: Placed, line: string, body: readonly Placed[]): boolean =>
  body.length === 1 &&
  !areNamedApart(headline, one.measured) &&
  one.measured.measure.key !== "%" &&
  [...pairsOf(sentenceOf(one))].some((pair) => /^[\u4e00-\u9fff]+$/.test(pair) && line.includes(pair));

/** 三大动力 are no 两大产业集群. */
const areNamedApart = ({ claim: { indicator: a } }: Measured, { claim: { indicator: b } }: Measured): boolean =>
  (a?.length ?? 0) > 1 && (b?.length ?? 0) > 1 && ![...a!].some((character) => b!.includes(character));

const holdsMost = (words: readonly string[], sentence: string): boolean =>
  3 * words.filter((word) => sentence.includes(word)).length >= 2 * words.length;

const longestLead = 60;
const longestTail = 18;

/** The sentence up to a figure and a few words on. */
function sentenceOf({ text, measured: { local } }: Placed): string {
  return sentenceUpTo(text, local.start, longestLead) + text.slice(local.end, local.end + longestTail);
}

const clauseOf = ({ text, measured: { local } }: Placed): string => {
  const lead = text.slice(Math.max(0, local.start - longestLead), local.start);
  return lead.slice(lead.search(/[^，,。；;！？]*$/));
};

/** Ten or a hundred times off, and of something that shares a word with it, or in a sentence that speaks of what the headline names. */
const isSlipOf = (headline: Measured, one: Placed): boolean =>
  differByPowerOfTen(headline.figure.value, one.measured.figure.value) &&
  (sharesWords(headline.claim, one.measured.claim) || speaksOf(headline.claim.indicator ?? "", one));

/** Nearly of one value, or said in the same words: 数百架. */
const isNear = (a: Figure, b: Figure): boolean => areNear(a.value, b.value) || a.text === b.text;

const longestSentence = 60;

function speaksOf(name: string, { text, measured: { local } }: Placed): boolean {
  const words = [...pairsOf(name)];
  const tail = /^[^。！？]*/.exec(text.slice(local.end, local.end + longestSentence))?.[0] ?? "";
  return words.length > 2 && holdsMost(words, sentenceUpTo(text, local.start, longestSentence) + tail);
}

/** What is yet to be refutes no report, what has come (新增8家) is held against no total (总数达45家), and 下降4% against no share. */
function canRefute(headline: Placed, body: Placed): boolean {
  if (headline.measured.measure.key === "%" && isChange(headline) !== isChange(body)) return false;
  // 两处山火分别超过60和42平方公里
  if (clauseOf(body).includes("分别")) return false;
  const [a, b] = [countOf(headline), countOf(body)];
  const isAhead = headline.measured.claim.status === "reported" && isYetToBe(body);
  return !isAhead && (a === b || a === null || b === null);
}

/** 增长4%, 增速达4%; neither 提高到96% nor 占八成. */
function isChange({ text, measured: { local } }: Placed): boolean {
  const lead = text.slice(Math.max(0, local.start - longestChange), local.start);
  const clause = lead.slice(lead.search(/[^，,；;：:。！？ 　]*$/));
  return /(?:增速|增幅|增长率|降幅|涨幅)|(?:[增降涨跌升减]|提高|扩大|缩小|回落|[快高低]于)[^到至达为占]{0,4}$/.test(
    clause,
  );
}

const longestChange = 12;

/** 力争达到80家; 6名航天员将共同工作 */
const isYetToBe = ({ text, measured: { claim, local } }: Placed): boolean =>
  claim.status !== "reported" || /^[^，,。；]{0,6}将/.test(text.slice(local.end, local.end + longestTail));

/** Whether the words before a figure say that it counts what has come, or all there is. */
function countOf({ text, measured: { local } }: Placed): "new" | "all" | null {
  const before = text.slice(Math.max(0, local.start - longestCount), local.start);
  const lead = before.slice(before.search(/[^，,；;：:。！？、 　]*$/));
  if (news.firstIn(lead, 0, lead.length) || /[再又][获夺添得增]/.test(lead)) return "new";
  return levelsOfAll.firstIn(lead, 0, lead.length) || /已经?(?:收获|获得|获|夺得)/.test(lead) ? "all" : null;
}

const longestCount = 16;

/** A headline may stand for a body's figure by rounding: 300万吨 for 304.6万吨, as no 超300万吨 would for 298万吨. */
const standsFor = ({ measure, figure }: Measured, body: Measured): boolean =>
  meet(measure.interval, body.measure.interval) ||
  (figure.bound === "exact" &&
    measure.key !== "%" &&
    /^\D*[1-9][\d,]*0(?![\d.])/.test(figure.text) &&
    isWithin(figure.value, body.figure.value, "50"));

/** 突破百万 of a body allows 703万 in the headline, and yet is not where that comes from. */
const isLoose = ({ figure }: Measured, body: Measured): boolean =>
  figure.bound === "exact" && isOneSided(body.figure.bound) && figure.value !== body.figure.value;

const isOneSided = (bound: Bound): boolean => bound !== "exact" && bound !== "about";

function nearestTo({ figure }: Measured, others: readonly Measured[]): Measured | undefined {
  const isNearer = (one: Measured, than: Measured | undefined): boolean => {
    const [near, far] = [distance(one.figure.value, figure.value), distance(than?.figure.value ?? null, figure.value)];
    return far === null || (near !== null && compare(near, far) < 0);
  };
  let nearest: Measured | undefined;
  for (const one of others) if (!nearest || isNearer(one, nearest)) nearest = one;
  return nearest;
}

const toRelation = (headline: Measured, body: Measured, holds: boolean): Found => ({
  claims: [headline.claim.id, body.claim.id],
  holds,
  arithmetic: compared(headline.figure, body.figure, holds),
});
