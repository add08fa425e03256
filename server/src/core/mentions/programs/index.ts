import type { TaggedSentence } from "../../ports.ts";
import { byPosition, type Span, spanContains, spanLength, spansOverlap } from "../../text/span.ts";
import type { DetectedName } from "../detected.ts";
import { type Candidate, chainCandidates, detectChains } from "./chains.ts";
import { pairMarks } from "./marks.ts";
import { listedPlenums } from "./plenums.ts";
import { detectQuoted } from "./quoted.ts";
import type { Register } from "./register.ts";
import { matchRegister } from "./registered.ts";
import { endingOf } from "./words.ts";

/** What marks and the register tell of the names in a passage. */
export interface ToldNames {
  /** By position. */
  names: readonly DetectedName[];
  /** The stretches in which word classes may tell of more: few, since tagging is dear. */
  unsure: readonly Candidate[];
}

export function tellNames(text: string, register: Register): ToldNames {
  const marks = pairMarks(text);
  const quoted = detectQuoted(text, marks);
  const registered = [...matchRegister(text, register, marks), ...listedPlenums(text, register)].sort(byPosition);
  const names = settle(takeEndings(registered, quoted), quoted);
  return { names, unsure: chainCandidates(text, names) };
}

/**
 * The named programs of one passage, and the indicators of the register, by position.
 * @param tagged what the segmenter said of the unsure stretches, in the same order; null while there is no segmenter
 */
export function detectPrograms(
  text: string,
  { names, unsure }: ToldNames,
  tagged: readonly TaggedSentence[] | null,
): readonly DetectedName[] {
  return tagged ? settle(names, detectChains(text, unsure, tagged)) : names;
}

/** A registered short form takes the ending word that follows it into its mention: “两新”政策. */
function takeEndings(registered: readonly DetectedName[], quoted: readonly DetectedName[]): DetectedName[] {
  const byStart = new Map(quoted.map((program) => [program.start, program]));
  return registered.map((program) => {
    const longer = byStart.get(program.start);
    const isEnding = longer && longer.end - program.end === endingOf(longer.name)?.word.length;
    return isEnding ? { ...program, end: longer.end } : program;
  });
}

/**
 * Joins what the register names with what was only told by its form. A registered name may stand inside a longer one
 * (“十三五”国家信息化规划); inside a registered name, or across its edge, nothing else stands.
 */
function settle(firm: readonly DetectedName[], told: readonly DetectedName[]): DetectedName[] {
  const kept: DetectedName[] = [];
  let next = 0;
  for (const program of [...told].sort((a, b) => a.start - b.start || spanLength(b) - spanLength(a))) {
    while (next < firm.length && firm[next]!.end <= program.start) next += 1;
    let clashes = (kept.at(-1)?.end ?? 0) > program.start;
    for (let at = next; !clashes && at < firm.length && firm[at]!.start < program.end; at += 1) {
      clashes = spansOverlap(firm[at]!, program) && !isLonger(program, firm[at]!);
    }
    if (!clashes) kept.push(program);
  }
  return [...firm, ...kept].sort(byPosition);
}

const isLonger = (program: Span, other: Span): boolean =>
  spanContains(program, other) && spanLength(program) > spanLength(other);
