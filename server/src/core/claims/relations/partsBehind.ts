import type { Interval } from "../../format.ts";
import { compare } from "../../text/decimal.ts";
import { sum } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import { canBeAdded, isChange, isOtherThing, mayOverlap } from "./added.ts";
import { type Exclusive, exclusiveKinds, mayBeBoth, mayCross } from "./exclusive.ts";
import { countsAlike, type Measured } from "./kind.ts";
import { isListed, leavesOpen, longestList, pausesOf } from "./listed.ts";
import { between, type ClaimSentence, leadOf } from "./sentences.ts";
import { parts, rest } from "./words.ts";

/** Parts that stand behind their total: 共8个，其中甲3个、乙5个; 12个村，8个通了公交，其余4个. */
export interface PartsBehind {
  total: Measured;
  list: Measured[];
  /** Kinds that exclude each other, or null. */
  kinds: Exclusive | null;
  /** 合同类87件、邻里类64件: they have one name for all of them, so that they should not overlap. */
  areAlike: boolean;
  /** 市区112座、县城56座: named in parallel, nothing that the others may be too. */
  areParallel: boolean;
  /** Nothing stands between the total and its parts. */
  isDirect: boolean;
  /** Some of them have a change beside them: 出口76亿元，增长5%. */
  hasChanges: boolean;
  /** The last is all that is left. */
  hasRest: boolean;
}

/** The parts behind the total that stands at `index`, or null where none do that can be added up. */
export function partsBehind(sentence: ClaimSentence, index: number): PartsBehind | null {
  const total = sentence.claims[index]!;
  const opening = firstPart(sentence, index);
  const first = sentence.claims[opening];
  if (!first || !sentence.claims[opening + 1]) return null;
  const head = between(sentence, sentence.claims[opening - 1]!, first);
  const named = isParts(head);
  if (!named && !isBareHead(head)) return null;
  const found = listFrom(sentence, opening, total);
  if (!found) return null;
  const { list, hasChanges } = found;
  const whatIsLeft = hasRest(sentence, list);
  if (!named && !whatIsLeft) return null;
  if (isOneOfSeveral(sentence, index, list, whatIsLeft)) return null;
  const skipped = sentence.claims.slice(index + 1, opening);
  if (skipped.some((change) => isSumOf(change, list))) return null;
  return {
    total,
    list,
    kinds: named ? kindsOf(sentence, index, head, list) : null,
    areAlike: areAlike(sentence, list),
    areParallel:
      areParallel(sentence, list) && !list.some((part) => isAbove(part.measure.interval, total.measure.interval)),
    isDirect: skipped.length === 0 && !head.includes("。"),
    hasChanges,
    hasRest: whatIsLeft,
  };
}

/** At least two parts that can be added up, in the unit of the total; a change behind a part is none of them. */
function listFrom(
  sentence: ClaimSentence,
  opening: number,
  total: Measured,
): { list: Measured[]; hasChanges: boolean } | null {
  const { claims, text } = sentence;
  const totalAt = claims.indexOf(total);
  const list: Measured[] = [];
  let pauses = "";
  let hasChanges = false;
  for (let at = opening; at < claims.length && list.length < longestList; at += 1) {
    const item = claims[at]!;
    if (list.length > 0 && isChange(sentence, at) && !/[；;。]/.test(between(sentence, claims[at - 1]!, item))) {
      hasChanges = true;
      continue;
    }
    const gap = list.length > 0 ? between(sentence, claims[at - 1]!, item) : "";
    pauses ||= gap && pausesOf(gap);
    if (item.measure.key !== total.measure.key || (gap && !isListed(gap, pauses))) break;
    if (!canBeAdded(sentence, at) || isOtherThing(sentence, at, totalAt)) return null;
    list.push(item);
  }
  const end = list.at(-1)?.local.end ?? 0;
  if (list.length < 2 || goesOn(text.slice(end, end + tail))) return null;
  if (!canBeAdded(sentence, totalAt) || mayOverlap(sentence, total.local.end, end)) return null;
  return { list, hasChanges };
}

/** 、投诉类12件等; ，其余为建议: what is left is told without its number. */
function goesOn(behind: string): boolean {
  const [clause = ""] = /^[^。；;！？\n]*/.exec(behind) ?? [];
  return leavesOpen(behind) || rest.firstIn(clause, 0, clause.length) !== null;
}

const tail = 10;
const mostChanges = 3;

/** Where the first part after a total may stand: behind the figures that say how the total changed. */
export function firstPart(sentence: ClaimSentence, index: number): number {
  let at = index + 1;
  while (at <= index + mostChanges && sentence.claims[at]) {
    const gap = between(sentence, sentence.claims[at - 1]!, sentence.claims[at]!);
    if (/[。！？\n]/.test(gap) || parts.firstIn(gap, 0, gap.length) || !isChange(sentence, at)) break;
    at += 1;
  }
  return at;
}

/** 其中 behind the total and the noun it may count, or at the beginning of the next sentence. */
export function isParts(gap: string): boolean {
  const [head] = /^[^，,；;（(。！？\n]{0,12}[，,；;（(]|^[^。！？\n]{0,30}。/.exec(gap) ?? [];
  return head !== undefined && parts.startingAt(gap, head.length) !== null && !leavesOpen(gap);
}

/** What stands behind 其中 and its pause; null without it. */
export function behindParts(head: string): string | null {
  const found = parts.firstIn(head, 0, head.length);
  return found && head.slice(found.at + found.word.length).replace(/^[，,：:]/, "");
}

/** 12个村，8个通了公交，其余4个: no 其中, and yet what is left makes a list of what follows. */
const isBareHead = (gap: string): boolean => /^[^，,；;（(。！？\n]{0,8}[，,](?:已[^，,、；;]{0,5})?$/.test(gap);

/** 其余38件: the last part is all that is left, so that the list is whole however far it is off. */
function hasRest(sentence: ClaimSentence, list: readonly Measured[]): boolean {
  const [before, last] = list.slice(-2) as [Measured, Measured];
  const gap = between(sentence, before, last);
  return rest.firstIn(gap, 0, gap.length) !== null;
}

/** 12人遇难、45人受伤，其中…: what 其中 names may be parts of either or of both; 37件中31件办结，其余5件 is what is left of the first. */
function isOneOfSeveral(sentence: ClaimSentence, index: number, list: readonly Measured[], isLeft: boolean): boolean {
  const total = sentence.claims[index]!;
  const before = sentence.claims[index - 1];
  if (!before || !countsAlike(before, total) || meet(added(list), total.measure.interval)) return false;
  const gap = between(sentence, before, total);
  return isLeft ? !/[。！？\n]/.test(gap) : isListed(gap, pausesOf(gap));
}

/** 120所，比上年增加15所，其中小学8所、中学7所: the parts are those of the change. */
const isSumOf = ({ measure }: Measured, list: readonly Measured[]): boolean =>
  measure.key === list[0]!.measure.key && meet(added(list), measure.interval);

export const added = (list: readonly Measured[]): Interval => list.map(({ measure }) => measure.interval).reduce(sum);

const longestName = 10;
const longestWhole = 30;

/** Kinds by the words before each figure, or else by those behind it (58名男性). With a word between 其中 and the first nothing is complete. */
function kindsOf(sentence: ClaimSentence, index: number, head: string, list: readonly Measured[]): Exclusive | null {
  const { claims, text } = sentence;
  const { local } = claims[index]!;
  const whole = text.slice(Math.max(0, local.start - longestWhole), local.end + longestName);
  const leads = list.map((item) => nameOf(leadOf(sentence, claims.indexOf(item))));
  const behind = list.map(
    ({ local: { end } }) => /^[^，,、；;。：:（(和及]*/.exec(text.slice(end, end + longestName))![0],
  );
  const byLead = exclusiveKinds(leads, whole);
  const found = byLead ?? exclusiveKinds(behind, whole);
  const opening = byLead ? head.slice(0, head.length - leads[0]!.length) : head;
  return found && { complete: found.complete && behindParts(opening) === "" };
}

function areAlike({ text }: ClaimSentence, list: readonly Measured[]): boolean {
  const names = list.map(({ local }) => text.slice(Math.max(0, local.start - longestName), local.start));
  const [ending = ""] = /[类业区县镇乡村市省]$/.exec(names[0]!) ?? [];
  return ending !== "" && names.every((name) => name.endsWith(ending)) && !mayCross(names);
}

/** Parted by nothing but 、, with names that do not cross. */
function areParallel(sentence: ClaimSentence, list: readonly Measured[]): boolean {
  const gaps = list.slice(1).map((item, at) => between(sentence, list[at]!, item));
  const start = Math.max(0, list[0]!.local.start - longestName);
  const end = list.at(-1)!.local.end + longestName;
  const names = [
    sentence.text.slice(start, list[0]!.local.start),
    ...gaps,
    sentence.text.slice(list.at(-1)!.local.end, end),
  ];
  return gaps.every((gap) => /^[^，,、；;]*、[^，,、；;：:（(]*$/.test(gap)) && !mayCross(names) && !mayBeBoth(names);
}

const nameOf = (lead: string): string => (behindParts(lead) ?? lead).replace(/^[和与及]/, "");

/** More than the total together. Where one part of a measure or an amount of money is so alone, the total may be an average. */
export function exceeds(list: readonly Measured[], total: Measured): boolean {
  const mayBeAverage =
    total.figure.unit?.code !== null && list.some(({ measure }) => isAbove(measure.interval, total.measure.interval));
  return !mayBeAverage && isAbove(added(list), total.measure.interval);
}

export const isAbove = (part: Interval, whole: Interval): boolean =>
  part.low !== null && whole.high !== null && compare(part.low, whole.high) > 0;
