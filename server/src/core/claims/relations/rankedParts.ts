import { compare } from "../../text/decimal.ts";
import { areNear, distance } from "../measure.ts";
import { canBeAdded } from "./added.ts";
import type { Measured } from "./kind.ts";
import { between, type ClaimSentence } from "./sentences.ts";

/**
 * 14个乡镇中，90分以上的5个，80分至89分的6个，80分以下的3个: ranks that are open at both ends and join each other leave nothing out.
 * Null where they do not.
 */
export function rankedParts(sentence: ClaimSentence, index: number): Measured[] | null {
  const { claims } = sentence;
  const total = claims[index]!;
  const [first, ...others] = ranksFrom(sentence, index + 1, total);
  const last = others.at(-1);
  if (!first || !last || !canBeAdded(sentence, index)) return null;
  if (!/^[^。！？；;\n]{0,20}$/.test(between(sentence, total, first.rank))) return null;
  const ranks = [first, ...others];
  const isFalling = first.rank.measure.interval.high === null;
  const [highest, lowest] = isFalling ? [first, last] : [last, first];
  if (highest.rank.measure.interval.high !== null || lowest.rank.measure.interval.low !== null) return null;
  const fallen = isFalling ? ranks : [...ranks].reverse();
  const isJoined = fallen.slice(1).every(({ rank }, at) => {
    const [above, below] = [fallen[at]!.rank.measure.interval.low, rank.measure.interval.high];
    return areNear(above, below) || compare(distance(above, below) ?? "2", "1") <= 0;
  });
  return isJoined ? ranks.map(({ part }) => part) : null;
}

interface Ranked {
  rank: Measured;
  part: Measured;
}

/** A bound or a range, straight before it what it counts, and so on. */
function ranksFrom(sentence: ClaimSentence, from: number, total: Measured): Ranked[] {
  const { claims } = sentence;
  const found: Ranked[] = [];
  for (let at = from; at + 1 < claims.length && found.length < mostRanks; at += 2) {
    const [rank, part] = [claims[at]!, claims[at + 1]!];
    const { low, high } = rank.measure.interval;
    if (rank.measure.key === total.measure.key || part.measure.key !== total.measure.key) break;
    if (found.length > 0 && rank.measure.key !== found[0]!.rank.measure.key) break;
    if (low !== null && high !== null && rank.figure.value !== null) break;
    if (!/^的?[^，,、。；;：:（(]{0,6}$/.test(between(sentence, rank, part))) break;
    if (found.length > 0 && !/^[^。：:\n其]{0,16}$/.test(between(sentence, claims[at - 1]!, rank))) break;
    if (!canBeAdded(sentence, at + 1)) break;
    found.push({ rank, part });
  }
  return found;
}

const mostRanks = 10;
