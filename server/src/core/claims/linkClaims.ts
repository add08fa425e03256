import type { Claim, Mention } from "../format.ts";

/** A claim with its mention at hand, as checks and views want it. */
export interface LinkedClaim {
  claim: Claim;
  mention: Mention;
}

/** In a draft that repeats itself without end each claim names its nearest neighbours, this many on each side. */
const reach = 16;

/** How many claims are looked at between two pauses. */
const atOnce = 500;

/**
 * Fills `sameAs`: two claims of one article speak of the same thing when indicator, owner, as-of period, kind of unit and
 * status agree. Linear in claims: they are grouped by key, never compared pair by pair.
 * A short name without an owner links nothing.
 * What a change starts from (从8个 in 从8个扩至18个) holds for an earlier time, and stands alone.
 * @param draft the text that the mentions' offsets count from
 * @param find looks a mention up by its id
 */
export function* linkClaims(
  claims: readonly LinkedClaim[],
  draft: string,
  find: (id: string) => Mention | undefined,
): Generator<void, void> {
  const groups = new Map<string, Claim[]>();
  for (const [index, { claim, mention }] of claims.entries()) {
    if (index % atOnce === 0) yield;
    if (
      !claim.indicator ||
      !mention.article ||
      isNameless(claim) ||
      startsChange(draft, mention, claims[index + 1]?.mention)
    )
      continue;
    const key = [
      mention.article,
      claim.indicator,
      claim.owner,
      period(claim, find),
      measure(mention),
      claim.status,
    ].join("\n");
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  let linked = 0;
  for (const group of groups.values()) {
    linked += group.length;
    if (linked >= atOnce) {
      linked = 0;
      yield;
    }
    if (group.length === 1) continue;
    for (const [index, claim] of group.entries()) {
      const near = group.slice(Math.max(0, index - reach), index + reach + 1);
      claim.sameAs = near.filter((other) => other !== claim).map(({ id }) => id);
    }
  }
}

/** 射门, 投资, 总数 of nobody: too short a name to tell one thing from another. */
const isNameless = ({ indicator, owner }: Claim): boolean => owner === null && (indicator?.length ?? 0) < shortestName;

const shortestName = 4;

/** Two ways to write one period (2025年, 去年) agree once both are resolved. */
function period(claim: Claim, find: (id: string) => Mention | undefined): string {
  const date = claim.asOf === null ? undefined : find(claim.asOf);
  if (date?.kind !== "date") return "";
  return date.interval ? `${date.interval.start}/${date.interval.end}` : (date.timex ?? date.text);
}

function measure(mention: Mention): string {
  if (mention.kind !== "figure") return mention.kind;
  return mention.type === "percent" || mention.type === "fraction" ? "share" : (mention.unit?.text ?? mention.type);
}

const longestReach = 6;

/** The next figure is what this one came to: 8个|扩至|18个. */
function startsChange(draft: string, { end }: Mention, next: Mention | undefined): boolean {
  const gap = next ? next.start - end : 0;
  return gap > 0 && gap <= longestReach && "至到".includes(draft.charAt(end + gap - 1));
}
