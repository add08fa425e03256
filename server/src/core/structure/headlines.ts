import { share, topicOf } from "./kinship.ts";
import { bodySpans, type LooseHeadline, type Page, type Section } from "./section.ts";

/** Share of a headline's words that its article must hold. */
const ENOUGH = 0.25;
/** How much better than the second best the best article must be, and than the one that the headline stands above. */
const CLEARLY = 1.5;
/** Headlines and articles beyond this are left where they stand. */
const MOST = 24;

/**
 * Gives headlines that stand out of place to the articles without headline that speak of the same, and to the article
 * directly below where there is none. What is left belongs to no article.
 */
export function claimHeadlines(text: string, page: Page): void {
  const bare = page.sections.filter((section) => section.headline.length === 0 && section.opens !== "plain");
  if (bare.length > 0) giveBackMisplaced(text, page, bare);
  for (const loose of page.loose.splice(0)) {
    const best = bestArticle(text, loose, page.sections.filter(isBare).slice(0, MOST));
    if (best) best.headline = loose.lines;
    else if (loose.above) loose.above.headline = [...loose.lines, ...loose.above.headline];
    else page.front.push(...loose.lines);
  }
}

const isBare = (section: Section): boolean => section.headline.length === 0 && bodySpans(section).length > 0;

/** A headline directly above a jump mark or dateline is that article's unless it speaks much more of a bare one. */
function giveBackMisplaced(text: string, page: Page, bare: readonly Section[]): void {
  for (const section of page.sections.slice(0, MOST)) {
    if (section.headline.length === 0 || section.opens === "headline") continue;
    const loose: LooseHeadline = { lines: section.headline, above: section };
    const best = bestArticle(text, loose, bare.slice(0, MOST));
    if (!best || best.headline.length > 0) continue;
    section.headline = [];
    best.headline = loose.lines;
  }
}

/** The one article of the candidates that says what the headline says, and says it better than the one below it. */
function bestArticle(text: string, loose: LooseHeadline, candidates: readonly Section[]): Section | null {
  const scored = candidates.map((section) => ({ section, score: scoreOf(text, loose, section) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const below = loose.above && !candidates.includes(loose.above) ? scoreOf(text, loose, loose.above) : 0;
  if (!best || best.score < ENOUGH || best.score < CLEARLY * Math.max(second?.score ?? 0, below)) return null;
  return best.section;
}

const scoreOf = (text: string, loose: LooseHeadline, section: Section): number =>
  share(text, loose.lines, topicOf(text, bodySpans(section)));
