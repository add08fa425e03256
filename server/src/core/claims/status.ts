import type { Claim } from "../format.ts";
import { clauseStart } from "./sentences.ts";
import { done, notPlans, plans, targets } from "./words.ts";

/** How far before a figure a word of target or plan still speaks of it: a run of clauses without a full stop has no end. */
const reach = 200;

/**
 * Whether a figure at `at` was reached or is yet to be: the last word of target or plan before it in its sentence decides,
 * unless its own clause says that it is done.
 */
export function readStatus(text: string, sentenceStart: number, at: number, byDate: boolean): Claim["status"] {
  const start = Math.max(sentenceStart, at - reach);
  if (done.firstIn(text, clauseStart(text, at, start), at)) return "reported";
  for (let end = at; end > start; end -= 1) {
    if (targets.endingAt(text, end, start)) return "target";
    const plan = plans.endingAt(text, end, start);
    if (plan && !isNoPlan(text, end - plan.length)) return "plan";
  }
  return byDate ? "target" : "reported";
}

const isNoPlan = (text: string, start: number): boolean =>
  notPlans.startingAt(text, start) !== null ||
  notPlans.startingAt(text, start - 1) !== null ||
  notPlans.endingAt(text, start + "计划".length) !== null;
