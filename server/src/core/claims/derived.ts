import Big from "big.js";
import type { Analysis, Claim, Figure, Interval, Mention } from "../format.ts";
import { add, compare, divide, multiply, subtract } from "../text/decimal.ts";
import { point, product, quotient } from "../text/interval.ts";
import type { Span } from "../text/span.ts";
import { mentionsNear } from "./near.ts";
import { rounded, spoken } from "./relations/rounded.ts";
import { falls, parts, reaches, rises, starts, wholes } from "./relations/words.ts";

/** What two neighbouring figures imply: never a warning, shown where a person asks. */
export interface Derived {
  /**
   * `base`: what a change started from; `change`: how much that is in per cent; `difference`: what lies between two ends;
   * `standard`: what was exceeded or missed; `share`: the part of the whole.
   */
  kind: "base" | "change" | "difference" | "standard" | "share";
  /** 60万人 */
  value: string;
  /** 80万人－20万人＝60万人 */
  arithmetic: string;
}

/**
 * What a claim's figure implies together with the next figure of its sentence, or the one before it: 80万，较上年增20万 → 60万 the
 * year before, and 33.3 % more.
 * @param text the draft
 */
export function derive({ claims, mentions }: Analysis, text: string, claim: Claim): Derived[] {
  const at = claims.indexOf(claim);
  const stated = mentions.find(({ id }) => id === claim.mention);
  if (!stated) return [];
  const near = mentionsNear(mentions, { start: stated.start - surroundings, end: stated.end + surroundings });
  const byId = new Map(near.map((mention) => [mention.id, mention]));
  const [before, own, after] = [claims[at - 1], claim, claims[at + 1]].map((one) =>
    plain(one && byId.get(one.mention)),
  );
  return [...pair(before, own, text), ...pair(own, after, text)];
}

/** What the figures of a stretch of the draft imply, each at the later figure of its pair; what the figure before or after that pair says anyhow is left out. */
export function* deriveWithin(
  { claims, mentions }: Analysis,
  text: string,
  { start, end }: Span,
): Generator<{ figure: Figure; derived: Derived[] }> {
  const near = mentionsNear(mentions, { start: start - surroundings, end: end + surroundings });
  const byId = new Map(near.map((mention) => [mention.id, mention]));
  const stated = claims.filter(({ mention }) => byId.has(mention)).map(({ mention }) => byId.get(mention)!);
  for (const [index, mention] of stated.entries()) {
    const figure = plain(mention);
    if (!figure || index === 0 || figure.end <= start || figure.start >= end) continue;
    const told = [stated[index - 2], stated[index + 1]].map((one) => one?.text);
    const derived = pair(plain(stated[index - 1]), figure, text).filter(({ value }) => !told.includes(value));
    if (derived.length > 0) yield { figure, derived };
  }
}

/** How far beside a stretch a figure may stand that makes a pair with one in it. */
const surroundings = 100;

/** A figure in one piece, with one value. */
const plain = (mention: Mention | undefined): Figure | undefined =>
  mention?.kind === "figure" && !mention.parts && mention.value !== null && !mention.value.includes("/")
    ? mention
    : undefined;

const longestGap = 24;

function pair(a: Figure | undefined, b: Figure | undefined, text: string): Derived[] {
  if (!a?.value || !b?.value || compare(a.value, "0") <= 0) return [];
  const gap = text.slice(a.end, b.start);
  if (b.start <= a.end || gap.length > longestGap || /[。；;！？\n、]/.test(gap)) return [];
  const isMeasured = isSameScale(a, b) && a.type !== "percentagePoint";
  if (isMeasured && starts.endingAt(text, a.start) && reaches.endingAt(gap, gap.length) === gap) return fromEnds(a, b);
  const direction = directionOf(gap);
  if (direction !== 0) return fromChange(a, b, direction);
  const beyond = isMeasured ? standard(a, b, gap) : null;
  if (beyond) return [beyond];
  const lead = text.slice(Math.max(0, a.start - longestLead), a.start);
  return isPart(a, b, gap, lead) ? [share(a, b)] : [];
}

const longestLead = 8;

/** One unit, or a percentage and the points that it moved by. */
const isSameScale = (a: Figure, b: Figure): boolean =>
  a.type === "percent"
    ? b.type === "percentagePoint" || b.type === "percent"
    : a.type === b.type && unitOf(a) === unitOf(b);

const unitOf = ({ type, unit }: Figure): string | undefined => (type === "percent" ? "%" : unit?.text);

/** What may stand before the word of change: ，比上年; nothing that another indicator's name could be. */
const comparison = /^(?:同比|环比|名义|实际|又|再|共)*(?:[比较][^，,]{1,10}?)?(?:同期|名义|实际|净|大幅|明显|共)*$/;

/** Straight before the figure: ，同比增长, （较上年减少了; 1 for more, -1 for less. */
function directionOf(gap: string): -1 | 0 | 1 {
  const [opening] = /^[^，,（(]{0,12}[，,（(]/.exec(gap) ?? [];
  if (opening === undefined) return 0;
  const words = gap.slice(opening.length).replace(/(?:约|近|超|超过|达|了)*$/, "");
  for (const [list, direction] of [
    [rises, 1],
    [falls, -1],
  ] as const) {
    const word = list.endingAt(words, words.length);
    if (word && comparison.test(words.slice(0, -word.length))) return direction;
  }
  return 0;
}

/** 从120家增至150家: the difference, and what it is of the first in per cent. */
function fromEnds(a: Figure, b: Figure): Derived[] {
  const [low, high] = compare(a.value!, b.value!) <= 0 ? [a, b] : [b, a];
  const step = subtract(high.value!, low.value!);
  const value = spoken(step, a.type === "percent" ? "个百分点" : unitOf(a));
  const difference: Derived = { kind: "difference", value, arithmetic: `${high.text}－${low.text}＝${value}` };
  if (a.type === "percent" || compare(step, "0") === 0) return [difference];
  const ratio = `${rounded(multiply(divide(step, a.value!), "100"), null)}%`;
  return [difference, { kind: "change", value: ratio, arithmetic: `${value}÷${a.text}＝${ratio}` }];
}

/** 超指导标准1.7人, 高于全省平均水平2个百分点, 比全省低3个百分点 */
function standard(a: Figure, b: Figure, gap: string): Derived | null {
  const [, words = ""] = /^[^，,（(]{0,4}[，,（(]?(.{2,16})$/.exec(gap) ?? [];
  const isAbove = above.test(words);
  if (isAbove === below.test(words) || b.type === "percent") return null;
  const reached = isAbove ? subtract(a.value!, b.value!) : add(a.value!, b.value!);
  if (compare(reached, "0") <= 0) return null;
  const value = spoken(reached, unitOf(a));
  return { kind: "standard", value, arithmetic: `${a.text}${isAbove ? "－" : "＋"}${b.text}＝${value}` };
}

const above = /^超(?:出|过)?.*(?:标准|指标|目标|计划|任务)$|^(?:高|多|快)于|^[比较].*[高多快]出?$/;
const below = /^(?:低|少|慢)于|^[比较].*[低少慢]$/;

function fromChange(a: Figure, b: Figure, direction: 1 | -1): Derived[] {
  if (a.type !== "percent" && b.type === "percent") return relativeBase(a, b, direction);
  if (!isSameScale(a, b) || b.type === "percent") return [];
  const base = direction > 0 ? subtract(a.value!, b.value!) : add(a.value!, b.value!);
  if (compare(base, "0") <= 0) return [];
  const value = spoken(base, unitOf(a));
  const found: Derived = {
    kind: "base",
    value,
    arithmetic: `${a.text}${direction > 0 ? "－" : "＋"}${b.text}＝${value}`,
  };
  if (a.type === "percent") return [found];
  const ratio = `${rounded(multiply(divide(b.value!, base), "100"), null)}%`;
  return [found, { kind: "change", value: ratio, arithmetic: `${b.text}÷${value}＝${ratio}` }];
}

/** 273人，同比增长214% → 87人: whole where the figure counts whole things and rounding leaves one number only. */
function relativeBase(a: Figure, b: Figure, direction: 1 | -1): Derived[] {
  const parts: Interval = {
    low: factor(direction > 0 ? b.interval.low : b.interval.high, direction),
    high: factor(direction > 0 ? b.interval.high : b.interval.low, direction),
  };
  const by = factor(b.value, direction);
  if (by === null || compare(by, "0") <= 0) return [];
  const only = /^\d+$/.test(a.value!) && a.bound === "exact" ? onlyWhole(quotient(a.interval, parts)) : null;
  const value = spoken(only ?? significant(divide(a.value!, by), a.value!), unitOf(a));
  const sign = direction > 0 ? "＋" : "－";
  return [{ kind: "base", value, arithmetic: `${a.text}÷（1${sign}${b.text}）${only ? "＝" : "≈"}${value}` }];
}

/** With as many digits as the draft's own number, and four at least: 3400 ÷ 1.125 is 3022. */
function significant(exact: string, like: string): string {
  const [top = "0", bottom = "1"] = exact.split("/");
  const digits = like.replace(/^0+|\D|0+$/g, "").length;
  return new Big(top).div(bottom).prec(Math.max(4, digits)).toFixed();
}

const factor = (percent: string | null, direction: 1 | -1): string | null =>
  percent === null ? null : add("1", divide(multiply(percent, String(direction)), "100"));

function onlyWhole({ low, high }: Interval): string | null {
  if (low === null || high === null) return null;
  const nearest = rounded(low, null).split(".")[0]!;
  const wholes = [nearest, add(nearest, "1"), add(nearest, "2")].filter(
    (whole) => compare(low, whole) <= 0 && compare(whole, high) <= 0,
  );
  return wholes.length === 1 ? wholes[0]! : null;
}

/** 受理200件，办结190件; 80万人，其中20万人: only where words make one a part of the other. */
const isPart = (a: Figure, b: Figure, gap: string, lead: string): boolean =>
  a.type === "quantity" &&
  isSameScale(a, b) &&
  compare(b.value!, a.value!) < 0 &&
  /^[^，,]{0,8}[，,]/.test(gap) &&
  (parts.firstIn(gap, 0, gap.length) !== null || wholes.firstIn(lead, 0, lead.length) !== null);

function share(a: Figure, b: Figure): Derived {
  const percent = product(quotient(point(b.value!), point(a.value!)), point("100"));
  const value = `${rounded(percent.low ?? "0", null)}%`;
  return { kind: "share", value, arithmetic: `${b.text}÷${a.text}＝${value}` };
}
