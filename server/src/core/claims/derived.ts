import type { Analysis, Claim, Figure, Interval } from "../format.ts";
import { add, compare, divide, multiply, subtract } from "../text/decimal.ts";
import { point, product, quotient } from "../text/interval.ts";
import { rounded, spoken } from "./relations/rounded.ts";
import { falls, rises } from "./relations/words.ts";

/** What two neighbouring figures imply: never a warning, shown where a person asks. */
export interface Derived {
  /** `base`: what a change started from; `change`: how much that is in per cent; `standard`: what was exceeded; `share`: the part of the whole. */
  kind: "base" | "change" | "standard" | "share";
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
  const figures = [claims[at - 1], claim, claims[at + 1]].map((one) => {
    const mention = one && mentions.find(({ id }) => id === one.mention);
    return mention?.kind === "figure" && !mention.parts ? mention : undefined;
  });
  const [before, own, after] = figures;
  return [...pair(before, own, text), ...pair(own, after, text)];
}

const longestGap = 24;

function pair(a: Figure | undefined, b: Figure | undefined, text: string): Derived[] {
  if (!a?.value || !b?.value || a.value.includes("/") || b.value.includes("/") || compare(a.value, "0") <= 0) return [];
  const gap = text.slice(a.end, b.start);
  if (b.start <= a.end || gap.length > longestGap || /[。；;！？\n、]/.test(gap)) return [];
  const direction = directionOf(gap);
  if (direction !== 0) return fromChange(a, b, direction);
  const isSameUnit = a.type === b.type && a.unit?.text === b.unit?.text;
  if (!isSameUnit) return [];
  if (/超(?:出|过)?[^，,]{0,8}(?:标准|指标|目标|计划)$/.test(gap))
    return [
      { kind: "standard", arithmetic: `${a.text}－${b.text}＝${spoken(subtract(a.value, b.value), a.unit?.text)}` },
    ];
  return a.type === "quantity" && /^[，,]/.test(gap) && compare(b.value, a.value) < 0 ? [share(a, b)] : [];
}

/** Straight before the figure: 同比增长, 较上年减少了; 1 for more, -1 for less. */
function directionOf(gap: string): -1 | 0 | 1 {
  if (!/^[^，,（(]{0,12}[，,（(]/.test(gap)) return 0;
  const words = gap.replace(/(?:约|近|超|超过|达|了)$/, "");
  if (rises.endingAt(words, words.length)) return 1;
  return falls.endingAt(words, words.length) ? -1 : 0;
}

function fromChange(a: Figure, b: Figure, direction: 1 | -1): Derived[] {
  if (b.type === "percent" && a.type !== "percent") return relativeBase(a, b, direction);
  if (a.type !== b.type || a.unit?.text !== b.unit?.text) return [];
  const base = direction > 0 ? subtract(a.value!, b.value!) : add(a.value!, b.value!);
  if (compare(base, "0") <= 0) return [];
  const found: Derived[] = [
    {
      kind: "base",
      arithmetic: `${a.text}${direction > 0 ? "－" : "＋"}${b.text}＝${spoken(base, a.unit?.text)}`,
    },
  ];
  if (a.type === "percent") return found;
  const ratio = rounded(multiply(divide(b.value!, base), "100"), null);
  return [...found, { kind: "change", arithmetic: `${b.text}÷${spoken(base, a.unit?.text)}＝${ratio}%` }];
}

/** 273人，同比增长214% → 87人: whole where the figure counts whole things and rounding leaves one number only. */
function relativeBase(a: Figure, b: Figure, direction: 1 | -1): Derived[] {
  const parts: Interval = {
    low: factor(direction > 0 ? b.interval.low : b.interval.high, direction),
    high: factor(direction > 0 ? b.interval.high : b.interval.low, direction),
  };
  const by = factor(b.value, direction);
  if (by === null || compare(by, "0") <= 0) return [];
  const exact = divide(a.value!, by);
  const only = /^\d+$/.test(a.value!) && a.bound === "exact" ? onlyWhole(quotient(a.interval, parts)) : null;
  const value = only ?? rounded(exact, a.value);
  const sign = direction > 0 ? "＋" : "－";
  return [
    { kind: "base", arithmetic: `${a.text}÷（1${sign}${b.text}）${only ? "＝" : "≈"}${spoken(value, a.unit?.text)}` },
  ];
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

function share(a: Figure, b: Figure): Derived {
  const percent = product(quotient(point(b.value!), point(a.value!)), point("100"));
  return { kind: "share", arithmetic: `${b.text}÷${a.text}＝${rounded(percent.low ?? "0", null)}%` };
}
