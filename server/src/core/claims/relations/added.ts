import type { Figure } from "../../format.ts";
import { type ClaimSentence, leadOf } from "./sentences.ts";
import { addedUnits, changes, comparisons, each, notAdded, notAddedUnits, otherThings, overlaps } from "./words.ts";

/**
 * Whether a figure of a sentence is a count or an amount that can be added up with others: no percentage, temperature, average,
 * price or record, and no change (同比多增40亿元) either.
 */
export function canBeAdded(sentence: ClaimSentence, index: number): boolean {
  const { figure, local } = sentence.claims[index]!;
  const lead = leadOf(sentence, index);
  return (
    isAmount(figure) &&
    !"/／每".includes(sentence.text.charAt(local.end) || " ") &&
    !isOfOne(sentence.text, lead, local.start) &&
    each.endingAt(lead, lead.length) === null &&
    !isChangeLead(lead)
  );
}

/** An average, a price or a record. Where it is told what was spent, 保洁员工资3.6万元 is what all of them were paid. */
function isOfOne(text: string, lead: string, at: number): boolean {
  const isSpent = lead.includes("工资") && /支出|开支|花费|费用/.test(text.slice(Math.max(0, at - longestList), at));
  const words = isSpent ? lead.replace("工资", "") : lead;
  return notAdded.firstIn(words, 0, words.length) !== null;
}

const longestList = 60;

/** Whether a part counts something else than its total does: 新增12所，其中|现有88所. */
export function isOtherThing(sentence: ClaimSentence, part: number, total: number): boolean {
  const lead = leadOf(sentence, part);
  const other = otherThings.firstIn(lead, 0, lead.length);
  return other !== null && !leadOf(sentence, total).includes(other.word);
}

/** A figure that says how much another changed, or what share of it is meant: 320亿元，|同比多增40亿元. */
export function isChange(sentence: ClaimSentence, index: number): boolean {
  const { type } = sentence.claims[index]!.figure;
  return (
    type === "percent" || type === "percentagePoint" || type === "multiple" || isChangeLead(leadOf(sentence, index))
  );
}

function isAmount({ type, unit, per }: Figure): boolean {
  if (per !== null || unit === null) return false;
  if (type === "money") return true;
  return type === "quantity" && (unit.code === null ? !notAddedUnits.has(unit.text) : addedUnits.has(unit.code));
}

function isChangeLead(lead: string): boolean {
  const words = lead.replace(/(?:了|约|近|超过?|逾)$/, "");
  return comparisons.firstIn(lead, 0, lead.length) !== null || changes.endingAt(words, words.length) !== null;
}

/**
 * Whether the words in and behind a list say that its parts overlap, or a bracket behind it adds something: 600件（部分涉及多类）.
 * @param end where the last figure of the list ends
 */
export function mayOverlap({ text }: ClaimSentence, start: number, end: number): boolean {
  const [behind = ""] = /^[^。！？\n]*/.exec(text.slice(end, end + tail)) ?? [];
  return /^[^，,；;）)]{0,6}[（(]/.test(behind) || overlaps.firstIn(text, start, end + behind.length) !== null;
}

const tail = 40;
