import type { Interval, Relation } from "../../format.ts";
import { add, compare } from "../../text/decimal.ts";
import { sum } from "../../text/interval.ts";
import { areNear, meet } from "../measure.ts";
import { canBeAdded, isChange, isOtherThing, mayOverlap } from "./added.ts";
import { countsAlike, isMeasured, type Measured, type RelationKind } from "./kind.ts";
import { spoken } from "./rounded.ts";
import { between, type ClaimSentence } from "./sentences.ts";
import { open, parts, rest, runningTotals, totals } from "./words.ts";

/**
 * Parts that stand before their total (甲3个、乙5个，共8个), and those that 其中 names after it. The first list is complete. The
 * second often is not, and its parts may overlap: it is held against the total only where it comes so near that it must be
 * meant to be whole, or where it names its parts as kinds and they are more than the total.
 */
export const partsAndTotal: RelationKind = {
  kind: "sum",
  scope: "passage",
  *find({ passages }) {
    for (const { passage, claims } of passages) {
      const whole = { text: passage.text, claims: claims.filter(isMeasured) };
      for (const index of whole.claims.keys()) {
        const relation = totalAfter(whole, index) ?? totalBefore(whole, index);
        if (relation) yield relation;
      }
    }
  },
};

type Sum = Omit<Relation, "kind">;

/** 甲3个、乙5个，共8个 */
function totalAfter(sentence: ClaimSentence, index: number): Sum | null {
  const total = sentence.claims[index]!;
  const last = sentence.claims[index - 1];
  const previous = sentence.claims[index - 2];
  if (!last || !previous || !isTotal(between(sentence, last, total), sentence, previous)) return null;
  const pauses = pausesOf(between(sentence, previous, last));
  const list: Measured[] = [];
  for (let at = index - 1; at >= Math.max(0, index - longestList); at -= 1) {
    const item = sentence.claims[at]!;
    const next = list[0];
    const before = sentence.claims[at - 1];
    if (before && isTotal(between(sentence, before, item), sentence, before)) break;
    if (!countsAlike(item, total) || (next && !isListed(between(sentence, item, next), pauses))) break;
    list.unshift(item);
  }
  if (!isSum(sentence, list, total, index - list.length, index)) return null;
  const gap = between(sentence, last, total);
  return toRelation(list, total, runningTotals.endingAt(gap, gap.length) ? isFar : () => false);
}

/** Only 共 and its like, straight before the total, or with the verb of the list again: 培训…80人、…90人，共培训170人. */
function isTotal(whole: string, sentence: ClaimSentence, item: Measured): boolean {
  const verb = /[\u4e00-\u9fff]{2}$/.exec(whole)?.[0];
  const lead = sentence.text.slice(Math.max(0, item.local.start - longestLead), item.local.start);
  const gap = verb && !totals.endingAt(whole, whole.length) && lead.includes(verb) ? whole.slice(0, -2) : whole;
  const word = totals.endingAt(gap, gap.length);
  return word !== null && /^[^。！？；;\n]{0,12}[，,]$/.test(gap.slice(0, -word.length)) && !leavesOpen(gap);
}

/** 共8个，其中甲3个、乙5个 */
function totalBefore(sentence: ClaimSentence, index: number): Sum | null {
  const total = sentence.claims[index]!;
  const opening = firstPart(sentence, index);
  const [first, second] = sentence.claims.slice(opening, opening + 2);
  if (!first || !second) return null;
  const head = between(sentence, sentence.claims[opening - 1]!, first);
  const isNamed = isParts(head);
  if (!isNamed && !isBareHead(head)) return null;
  const pauses = pausesOf(between(sentence, first, second));
  const list: Measured[] = [];
  for (let at = opening; at < Math.min(sentence.claims.length, opening + longestList); at += 1) {
    const item = sentence.claims[at]!;
    const last = list.at(-1);
    if (item.measure.key !== total.measure.key || (last && !isListed(between(sentence, last, item), pauses))) break;
    list.push(item);
  }
  if (!isNamed && !(list.length > 1 && hasRest(sentence, list))) return null;
  const end = list.at(-1)?.local.end ?? 0;
  if (leavesOpen(sentence.text.slice(end, end + tail))) return null;
  if (!isSum(sentence, list, total, opening, index)) return null;
  const skipped = sentence.claims.slice(index + 1, opening);
  if (skipped.some((change) => isSumOf(change, list))) return null;
  const isDirect = skipped.length === 0 && !head.includes("。");
  return toRelation(list, total, isDirect && isDecided(sentence, list, total) ? () => false : isFar);
}

/** Where the first part after a total may stand: behind the figures that say how the total changed. */
function firstPart(sentence: ClaimSentence, index: number): number {
  let at = index + 1;
  while (at <= index + mostChanges && sentence.claims[at]) {
    const gap = between(sentence, sentence.claims[at - 1]!, sentence.claims[at]!);
    if (/[。！？\n]/.test(gap) || parts.firstIn(gap, 0, gap.length) || !isChange(sentence, at)) break;
    at += 1;
  }
  return at;
}

const mostChanges = 3;
/** How far before the last items of a list its verb may stand. */
const longestLead = 60;

/** Whether a list of at least two parts, the first at `from`, can be added up, and its total is of their kind. */
const isSum = (
  sentence: ClaimSentence,
  list: readonly Measured[],
  total: Measured,
  from: number,
  totalAt: number,
): boolean =>
  list.length >= 2 &&
  list.length < longestList &&
  canBeAdded(sentence, totalAt) &&
  list.every((_, part) => canBeAdded(sentence, from + part) && !isOtherThing(sentence, from + part, totalAt)) &&
  !mayOverlap(
    sentence,
    Math.min(list[0]!.local.start, total.local.end),
    Math.max(list.at(-1)!.local.end, total.local.end),
  );

/** 120所，比上年增加15所，其中小学8所、中学7所: the parts are those of the change. */
const isSumOf = ({ measure }: Measured, list: readonly Measured[]): boolean =>
  measure.key === list[0]!.measure.key && meet(list.map((part) => part.measure.interval).reduce(sum), measure.interval);

/** What refutes a list that may not be whole, or whose parts may overlap. */
const isDecided = (sentence: ClaimSentence, list: readonly Measured[], total: Measured): boolean =>
  hasRest(sentence, list) || (areKinds(sentence, list) && exceeds(list, total));

/** 合同类87件、邻里类64件: kinds with one name for all of them do not overlap. */
const areKinds = ({ text }: ClaimSentence, list: readonly Measured[]): boolean => {
  const [first = "", ...others] = list.map(({ local }) => text.charAt(local.start - 1));
  return /[类业区县镇乡村市省]/.test(first) && others.every((last) => last === first);
};

/** More than the total together. Where one part of a measure or an amount of money is so alone, the total may be an average. */
function exceeds(list: readonly Measured[], { measure, figure }: Measured): boolean {
  const isAbove = ({ low }: Interval): boolean =>
    low !== null && measure.interval.high !== null && compare(low, measure.interval.high) > 0;
  const mayBeAverage = figure.unit?.code !== null && list.some((part) => isAbove(part.measure.interval));
  return !mayBeAverage && isAbove(list.map((part) => part.measure.interval).reduce(sum));
}

/** 其余38件: the last part is all that is left, so that the list is whole however far it is off. */
function hasRest(sentence: ClaimSentence, list: readonly Measured[]): boolean {
  const [before, last] = list.slice(-2) as [Measured, Measured];
  const gap = between(sentence, before, last);
  return rest.firstIn(gap, 0, gap.length) !== null;
}

/** 其中 behind the total and the noun it may count, or at the beginning of the next sentence. */
function isParts(gap: string): boolean {
  const [head] = /^[^，,；;（(。！？\n]{0,12}[，,；;（(]|^[^。！？\n]{0,30}。/.exec(gap) ?? [];
  return head !== undefined && parts.startingAt(gap, head.length) !== null && !leavesOpen(gap);
}

/** 12个村，8个通了公交，其余4个: no 其中, and yet what is left makes a list of what follows. */
const isBareHead = (gap: string): boolean => /^[^，,；;（(。！？\n]{0,8}[，,](?:已[^，,、；;]{0,5})?$/.test(gap);

/** What goes on for longer is no list that a reader adds up. */
const longestList = 40;
const longestItem = 24;
const tail = 10;

/** One item after another: a pause, a name, nothing that starts another thought, and no wider pause than before. */
function isListed(gap: string, pauses: string): boolean {
  const [head] = /^[^，,、；;]{0,10}[、，,；;和]/.exec(gap) ?? [];
  return (
    gap.length <= longestItem &&
    head !== undefined &&
    pauses.includes(head.slice(-1)) &&
    !/其中|分别|同比|比上年|较|增长|下降|[（(。！？\n]/.test(gap) &&
    !leavesOpen(gap)
  );
}

/** What may part the items of a list: in 甲3个、乙5个；丙2个 the third is none. */
function pausesOf(gap: string): string {
  const mark = /[、，,；;]/.exec(gap)?.[0] ?? "、";
  return mark === "、" ? "、和" : "，,".includes(mark) ? "，,、和" : "；;，,、和";
}

/** 余 leaves a figure open, 其余 closes a list. */
function leavesOpen(words: string): boolean {
  // 一等奖 is no 等.
  const gap = words.replace(/[一二三四五特优头]等/g, "");
  const found = open.firstIn(gap, 0, gap.length);
  return found !== null && (found.word !== "余" || rest.startingAt(gap, found.at - 1) === null);
}

function toRelation(
  list: readonly Measured[],
  total: Measured,
  undecided: (all: string, total: string) => boolean,
): Sum | null {
  const values = list.map(({ figure }) => figure.value);
  const whole = total.figure.value;
  if (whole === null || values.includes(null)) return null;
  const all = list.map(({ measure }) => measure.interval).reduce(sum);
  const value = (values as string[]).reduce(add);
  const holds = meet(all, total.measure.interval);
  return {
    claims: [...list, total].map(({ claim }) => claim.id),
    holds: holds ? true : undecided(value, whole) ? null : false,
    arithmetic: `${list.map(({ figure }) => figure.text).join("＋")}＝${spoken(value, total.figure.unit?.text)}`,
  };
}

/** A list that misses its total by more than a twentieth is not meant to be whole, or its parts overlap. */
const isFar = (all: string, total: string): boolean => !areNear(all, total);
