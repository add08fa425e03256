import type { Interval } from "../../format.ts";
import { add, compare, divide, multiply, subtract } from "../../text/decimal.ts";
import { contains, overlap, point, product, quotient, sum } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import { canBeAdded, isChange } from "./added.ts";
import { type ClaimPassage, type Found, isMeasured, type Measured, type RelationKind } from "./kind.ts";
import { about, spoken } from "./rounded.ts";
import { between, type ClaimSentence } from "./sentences.ts";
import { rest } from "./words.ts";

/**
 * 一般贸易143.7亿元，占67%；加工贸易47.2亿元，占22%；…: each item with its amount and its share. They are of one whole, so that each
 * must give the same, whether the draft states it or not.
 */
export const sameWhole: RelationKind = {
  kind: "same-whole",
  scope: "passage",
  *find({ passages }) {
    for (const items of lists(passages)) {
      const relation = items.length > 2 || makeAll(items) ? toWholes(items) : null;
      if (relation) yield relation;
    }
  },
};

/** …；其他货物4.1亿元，占11%: with what is left as the last item the shares make 100 %. */
export const amountsWithRest: RelationKind = {
  kind: "shares-with-rest",
  scope: "passage",
  *find({ passages }) {
    for (const items of lists(passages)) {
      const { name, share } = items.at(-1)!;
      // The item that breaks the sum may be known by its amount: then that is told, and not this too.
      if (!isRest(name) || items.length < 3 || toWholes(items)?.holds === false) continue;
      const values = items.map((item) => item.share.figure.value ?? "0");
      const all = allOf(items);
      const isWhole = share.figure.value !== null && overlap(all, nearlyAll);
      yield {
        claims: items.map((item) => item.share.claim.id),
        holds: isWhole ? isInside(all) : null,
        arithmetic: `${items.map((item) => item.share.figure.text).join("＋")}＝${values.reduce(add)}%`,
      };
    }
  },
};

interface Item {
  amount: Measured;
  share: Measured;
  /** The place of the share among the claims. */
  at: number;
  /** What stands before the amount, back to the item before. */
  name: string;
}

function* lists(passages: readonly ClaimPassage[]): Generator<Item[]> {
  for (const { passage, claims } of passages) {
    if (!passage.text.includes("占")) continue;
    const sentence: ClaimSentence = { text: passage.text, claims: claims.filter(isMeasured) };
    let items: Item[] = [];
    let end = 0;
    for (let at = 1; at < sentence.claims.length; at += 1) {
      const amountAt = shareOf(sentence, at);
      if (amountAt === null) continue;
      const [amount, share] = [sentence.claims[amountAt]!, sentence.claims[at]!];
      const gap = sentence.text.slice(end, amount.local.start);
      const follows = items.length > 0 && followsOn(sentence, items.at(-1)!, amountAt, gap);
      if (!follows && items.length > 1) yield items;
      if (!follows) items = [];
      items.push({ amount, share, at, name: gap.slice(-longestName) });
      end = share.local.end;
    }
    if (items.length > 1) yield items;
  }
}

/** Where the amount of the share at `index` stands: before it, with at most a change between them. */
function shareOf(sentence: ClaimSentence, index: number): number | null {
  const share = sentence.claims[index]!;
  if (share.figure.type !== "percent") return null;
  const at = isChange(sentence, index - 1) ? index - 2 : index - 1;
  const amount = sentence.claims[at];
  if (!amount || amount.measure.key === "%" || !canBeAdded(sentence, at)) return null;
  const gap = between(sentence, sentence.claims[index - 1]!, share);
  const first = between(sentence, amount, sentence.claims[at + 1]!);
  return /^[^，,、。；;：:（(]{0,8}[，,、（(]占比?(?:为|达到?)?$/.test(gap) && !/[。；;：:\n]/.test(first) ? at : null;
}

/** Only changes of the share stand between, and nothing that ends the list or names parts of its last item. */
function followsOn(sentence: ClaimSentence, last: Item, amountAt: number, gap: string): boolean {
  const { claims } = sentence;
  const skipped = claims.slice(last.at + 1, amountAt);
  return (
    claims[amountAt]!.measure.key === last.amount.measure.key &&
    skipped.every(({ figure }) => figure.type === "percentagePoint" || figure.type === "percent") &&
    skipped.length <= 1 &&
    gap.length <= longestGap &&
    /^[）)]?[，,；;、]/.test(gap) &&
    !/[。！？：:\n]|其中/.test(gap)
  );
}

const longestGap = 30;
const longestName = 24;

/** What makes much less, or more, may not be all of the list. */
const nearlyAll: Interval = { low: "90", high: "110" };

/** All rounded the same half up would make an end of the interval, which does not happen. */
const isInside = ({ low, high }: Interval): boolean =>
  (low === null || compare(low, "100") < 0 || low === high) &&
  (high === null || compare(high, "100") > 0 || low === high);

const isRest = (name: string): boolean =>
  /(?:^|[，,；;、])其[他它][\u4e00-\u9fff]{0,4}$/.test(name) || rest.firstIn(name, 0, name.length) !== null;

const allOf = (items: readonly Item[]): Interval => items.map(({ share }) => share.measure.interval).reduce(sum);

/** Two items are of one whole where they make all of it. */
const makeAll = (items: readonly Item[]): boolean => contains(allOf(items), "100");

function toWholes(items: readonly Item[]): Found | null {
  if (items.some(({ share, amount }) => compare(share.figure.value ?? "0", "0") <= 0 || !amount.figure.value))
    return null;
  const wholes = items.map(wholeOf);
  const pair = apart(wholes);
  const odd = pair && wholes.length > 2 ? oddOne(wholes, pair) : (pair?.[1] ?? items.length - 1);
  // Where no single one is off, they may be of several wholes.
  if (odd === null) return null;
  const other = pair ? (pair[0] === odd ? pair[1] : pair[0]) : 0;
  const told = pair ? [items[other]!, items[odd]!] : items;
  return {
    claims: told.flatMap(({ amount, share }) => [amount.claim.id, share.claim.id]),
    holds: pair === null,
    arithmetic: told.map(reckoned).join("，"),
  };
}

const reckoned = ({ amount, share }: Item): string => {
  const whole = multiply(divide(amount.figure.value!, share.figure.value!), "100");
  return `${amount.figure.text}÷${share.figure.text}＝${spoken(about(whole), amount.figure.unit?.text)}`;
};

/** What a share and its amount say the whole to be; a share may be cut off instead of rounded. */
function wholeOf({ amount, share }: Item): Interval {
  const { low, high } = share.measure.interval;
  const half = low !== null && high !== null ? divide(subtract(high, low), "2") : "0";
  const wide = { low: low && subtract(low, half), high: high && add(high, half) };
  return product(quotient(amount.measure.interval, wide), point("100"));
}

/** The least and the greatest, where they have no value in common; or null. */
function apart(wholes: readonly Interval[]): [number, number] | null {
  let [least, greatest] = [0, 0];
  for (const [at, { low, high }] of wholes.entries()) {
    if (isLess(high, wholes[least]!.high)) least = at;
    if (isLess(wholes[greatest]!.low, low)) greatest = at;
  }
  return meet(wholes[least]!, wholes[greatest]!) ? null : [least, greatest];
}

const isLess = (a: string | null, b: string | null): boolean => a !== null && b !== null && compare(a, b) < 0;

/** The one of a pair without which all others agree. */
const oddOne = (wholes: readonly Interval[], pair: readonly number[]): number | null =>
  pair.find((one) => apart(wholes.filter((_, at) => at !== one)) === null) ?? null;
