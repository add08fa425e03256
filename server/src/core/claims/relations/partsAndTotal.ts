import type { Relation } from "../../format.ts";
import { add, compare } from "../../text/decimal.ts";
import { areNear, meet } from "../measure.ts";
import { canBeAdded, isOtherThing, mayOverlap } from "./added.ts";
import { type ClaimPassage, countsAlike, isMeasured, type Measured, type RelationKind } from "./kind.ts";
import { isListed, longestList, pausesOf } from "./listed.ts";
import { numberedParts } from "./numberedParts.ts";
import { added, exceeds, type PartsBehind, partsBehind } from "./partsBehind.ts";
import { rankedParts } from "./rankedParts.ts";
import { spoken } from "./rounded.ts";
import { between, type ClaimSentence, leadOf } from "./sentences.ts";
import { type TotalBehind, totalBehind } from "./totalBehind.ts";
import { news, ownUnits, runningTotals } from "./words.ts";

/**
 * Parts that stand before their total (甲3个、乙5个，共8个), and those that 其中 names after it. The first list is complete. The
 * second often is not, and its parts may overlap: it is held against the total only where it comes so near that it must be
 * meant to be whole, or where it names its parts as kinds and they are more than the total.
 */
export const partsAndTotal: RelationKind = {
  kind: "sum",
  scope: "passage",
  *find({ passages }) {
    for (const whole of wholes(passages)) {
      for (const index of whole.claims.keys()) {
        const relation = totalAfter(whole, index) ?? totalBefore(partsBehind(whole, index));
        if (relation) yield relation;
      }
    }
  },
};

/** Parts after their total that are kinds of it which exclude each other: they are never more than it, and all of it where they are complete, or where they are numbered or ranked to the end. */
export const kindsAndTotal: RelationKind = {
  kind: "sum-of-kinds",
  scope: "passage",
  *find({ passages }) {
    for (const whole of wholes(passages)) {
      for (const index of whole.claims.keys()) {
        const behind = partsBehind(whole, index);
        const all = numberedParts(whole, index) ?? rankedParts(whole, index);
        const relation = all
          ? toRelation(all, whole.claims[index]!, () => false)
          : behind?.kinds && toRelation(behind.list, behind.total, isUndecided(behind));
        if (relation) yield relation;
      }
    }
  },
};

function* wholes(passages: readonly ClaimPassage[]): Generator<ClaimSentence> {
  for (const { passage, claims } of passages) yield { text: passage.text, claims: claims.filter(isMeasured) };
}

type Sum = Omit<Relation, "kind">;

/** 甲3个、乙5个，共8个 */
function totalAfter(sentence: ClaimSentence, index: number): Sum | null {
  const total = sentence.claims[index]!;
  const last = sentence.claims[index - 1];
  const previous = sentence.claims[index - 2];
  const told = last && previous ? totalAt(sentence, index) : null;
  if (!last || !previous || !told) return null;
  const pauses = pausesOf(between(sentence, previous, last));
  const list: Measured[] = [];
  let isCut = false;
  for (let at = index - 1; at >= Math.max(0, index - longestList); at -= 1) {
    const item = sentence.claims[at]!;
    const next = list[0];
    const before = sentence.claims[at - 1];
    if (before && totalAt(sentence, at)) break;
    const gap = next ? between(sentence, item, next) : "";
    // 甲、乙、丙、丁、戊、己六个片区，…: what stands between may be the names that the next figure counts.
    isCut = countsAlike(item, total) && !/[。！？；;\n]/.test(gap);
    if (!countsAlike(item, total) || (next && !isListed(gap, pauses))) break;
    isCut = false;
    list.unshift(item);
  }
  if (!isSum(sentence, list, total, index - list.length, index)) return null;
  // 加上去年的50项和今年的15项，共156项: what they are added to stands before.
  if (leadOf(sentence, index - list.length).includes("加上")) return null;
  // 累计达到83个；40个县普及，累计达到58个: a total of its own.
  if (list.some((_, at) => isRunningTotal(sentence, index - list.length + at))) return null;
  if (list.every((item) => isOtherNoun(sentence, item, total))) return null;
  const gap = between(sentence, last, total);
  const isNew = told !== "repeated" && countsNews(sentence, list[0]!);
  if (told === "level") return isNew ? null : toRelation(list, total, isFar);
  const isRunning = isCut || runningTotals.firstIn(gap, 0, gap.length) !== null || isNew;
  return toRelation(list, total, isRunning ? mayCountMore : () => false);
}

function isRunningTotal(sentence: ClaimSentence, at: number): boolean {
  const lead = leadOf(sentence, at);
  return runningTotals.firstIn(lead, 0, lead.length) !== null;
}

/** 22个大项、564个小项，共有44个国家: 个 and the like count one thing and the other. */
function isOtherNoun({ text }: ClaimSentence, item: Measured, total: Measured): boolean {
  if (item.figure.type !== "quantity" || ownUnits.has(item.figure.unit?.text ?? "")) return false;
  const [noun, all] = [item, total].map(
    ({ local: { end } }) => /^[\u4e00-\u9fff]{0,6}/.exec(text.slice(end, end + 6))![0],
  );
  return noun !== "" && all !== "" && [...noun!].every((character) => !all!.includes(character));
}

/** 新增12项、修订8项，总共65项: the total may count what was there before. */
function countsNews({ text }: ClaimSentence, { local }: Measured): boolean {
  const lead = text.slice(Math.max(0, local.start - longestVerb), local.start);
  return news.firstIn(lead, 0, lead.length) !== null;
}

const longestVerb = 8;

/** 共8个，其中甲3个、乙5个 */
function totalBefore(behind: PartsBehind | null): Sum | null {
  if (!behind || behind.kinds) return null;
  return toRelation(behind.list, behind.total, isUndecided(behind));
}

/** What does not refute a list that may not be whole, or whose parts may overlap. */
function isUndecided(behind: PartsBehind): (all: string, total: string) => boolean {
  const { list, total, kinds, areAlike, areParallel, isDirect, hasChanges, hasRest } = behind;
  const isMore = exceeds(list, total);
  // 41个，其中甲36个、乙3个、丙2个，甲21个共用: the whole list has ended before.
  if (list.some((_, end) => end > 1 && meet(added(list.slice(0, end)), total.measure.interval))) return () => true;
  if (kinds?.complete || (kinds && isMore)) return () => false;
  // 企业 and 个体工商户 are all but the few 合作社: that they come near the total says nothing.
  if (hasChanges || (kinds && !hasRest)) return () => true;
  return isDirect && (hasRest || ((areAlike || areParallel) && isMore)) ? () => false : isFar;
}

/** How the figure at `index` is told as the total of those before it. */
function totalAt(sentence: ClaimSentence, index: number): TotalBehind {
  const [previous, last, total] = [sentence.claims[index - 2], sentence.claims[index - 1]!, sentence.claims[index]!];
  const from = Math.max(0, (previous ?? last).local.start - longestLead);
  return totalBehind(between(sentence, last, total), () => sentence.text.slice(from, last.local.start));
}

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
  !mayOverlap(sentence, list[0]!.local.start, total.local.end);

function toRelation(
  list: readonly Measured[],
  total: Measured,
  undecided: (all: string, total: string) => boolean,
): Sum | null {
  const values = list.map(({ figure }) => figure.value);
  const whole = total.figure.value;
  if (whole === null || values.includes(null)) return null;
  const value = (values as string[]).reduce(add);
  const holds = meet(added(list), total.measure.interval);
  return {
    claims: [...list, total].map(({ claim }) => claim.id),
    holds: holds ? true : undecided(value, whole) ? null : false,
    arithmetic: `${list.map(({ figure }) => figure.text).join("＋")}＝${spoken(value, total.figure.unit?.text)}`,
  };
}

/** A list that misses its total by more than a twentieth is not meant to be whole, or its parts overlap. */
const isFar = (all: string, total: string): boolean => !areNear(all, total);

/** More than the list, and not by so little that it must be a slip. */
const mayCountMore = (all: string, total: string): boolean => compare(total, all) > 0 && isFar(all, total);
