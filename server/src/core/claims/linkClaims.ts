import type { Claim, Mention } from "../format.ts";
import { addTo } from "../text/lists.ts";
import { inStretches } from "../text/stretches.ts";
import type { StatedPassage } from "./placeClaims.ts";

/** In a draft that repeats itself without end each claim names its nearest neighbours, this many on each side. */
const reach = 16;

/** How many passages are looked at between two pauses. */
const atOnce = 8;

/** A claim with its mention at hand. */
interface Linked {
  claim: Claim;
  mention: Mention;
}

/**
 * Fills `sameAs`: two claims of one article speak of the same thing when indicator, owner, as-of period, kind of unit and
 * status agree. Linear in claims: they are grouped by indicator, then by the rest, never compared pair by pair.
 * A short name without an owner links nothing.
 * What a change starts from (从8个 in 从8个扩至18个) holds for an earlier time, and stands alone.
 * @param draft the text that the mentions' offsets count from
 * @param find looks a mention up by its id
 */
export function* linkClaims(
  passages: readonly StatedPassage[],
  draft: string,
  find: (id: string) => Mention | undefined,
): Generator<void, void> {
  const articles = new Map<number, Map<string, Linked[]>>();
  yield* inStretches(passages, atOnce, ({ read, claims, places }) => {
    const { article } = read.passage;
    if (article === null) return;
    const indicators = articles.get(article) ?? new Map<string, Linked[]>();
    articles.set(article, indicators);
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index]!;
      if (!claim.indicator || isNameless(claim)) continue;
      const mention = read.mentions[places[index]!]!;
      if (startsChange(draft, mention, read.mentions[places[index + 1] ?? -1])) continue;
      addTo(indicators, claim.indicator, { claim, mention });
    }
  });
  for (const indicators of articles.values()) {
    yield* inStretches([...indicators.values()], atOnce, (linked) => {
      if (linked.length > 1) linkAlike(linked, find);
    });
  }
}

/** Links those claims of one indicator that agree in all else. */
function linkAlike(linked: readonly Linked[], find: (id: string) => Mention | undefined): void {
  const groups = new Map<string, Linked[]>();
  for (const one of linked) {
    const { claim, mention } = one;
    addTo(groups, [claim.owner, period(claim, find), measure(mention), claim.status].join("\n"), one);
  }
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const [index, { claim }] of group.entries()) {
      const near = group.slice(Math.max(0, index - reach), index + reach + 1);
      claim.sameAs = near.filter((other) => other.claim !== claim).map((other) => other.claim.id);
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
