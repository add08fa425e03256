import { pairsOf, share, type Topic, topicOf } from "./kinship.ts";
import type { Line } from "./line.ts";
import { bodySpans, type Page, type Section } from "./section.ts";

/** Share of a headline's words that its article must hold. */
const ENOUGH = 0.25;
/** How much better than the second best the best article must be, and than the one that the headline stands above. */
const CLEARLY = 1.5;
/** A draft with more articles without headline is no page; further ones are left as they stand. */
const MOST = 24;
/** Kicker, headline and deck, one of them perhaps in two lines. */
const HEADLINE_LINES = 5;
/** Headlines that are looked at between two rests. */
const AT_ONCE = 256;

/**
 * Gives headlines that stand out of place to the articles without headline that speak of the same, and to the article
 * directly below where there is none. What is left belongs to no article.
 */
export function* claimHeadlines(text: string, page: Page): Generator<void> {
  const bare = page.sections.filter((section) => section.headline.length === 0 && bodySpans(section).length > 0);
  const search = new Search(text, bare.slice(0, MOST));
  if (bare.some((section) => section.opens !== "plain")) giveBackMisplaced(page, search);
  // From the bottom, so that of many the lines next to the article stay with it.
  for (const [index, loose] of page.loose.splice(0).reverse().entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield;
    const best = search.articleOf(loose.lines, loose.above);
    const fits = loose.above !== null && loose.above.headline.length + loose.lines.length <= HEADLINE_LINES;
    if (best) search.give(best, loose.lines);
    else if (loose.above && fits) loose.above.headline = [...loose.lines, ...loose.above.headline];
    else for (const line of loose.lines) page.front.push(line);
  }
}

/** A headline directly above a jump mark or dateline is that article's unless it speaks much more of a bare one. */
function giveBackMisplaced(page: Page, search: Search): void {
  for (const section of page.sections) {
    if (section.headline.length === 0 || section.opens === "headline") continue;
    const best = search.articleOf(section.headline, section);
    if (!best || best.opens === "plain") continue;
    search.give(best, section.headline);
    section.headline = [];
  }
}

/** The articles without headline, and what each speaks of. */
class Search {
  readonly #text: string;
  readonly #bare: Set<Section>;
  readonly #topics = new Map<Section, Topic>();

  constructor(text: string, bare: readonly Section[]) {
    this.#text = text;
    this.#bare = new Set(bare);
  }

  /** The one bare article that says what the headline says, clearly better than any other and than the one below it. */
  articleOf(headline: readonly Line[], below: Section | null): Section | null {
    if (this.#bare.size === 0) return null;
    const pairs = pairsOf(this.#text, headline);
    let best: Section | null = null;
    let most = 0;
    let second = below && !this.#bare.has(below) ? share(pairs, this.#topicOf(below)) : 0;
    for (const section of this.#bare) {
      const score = share(pairs, this.#topicOf(section));
      second = Math.max(second, Math.min(score, most));
      if (score <= most) continue;
      most = score;
      best = section;
    }
    return most >= ENOUGH && most >= CLEARLY * second ? best : null;
  }

  give(section: Section, headline: Line[]): void {
    section.headline = headline;
    this.#bare.delete(section);
  }

  #topicOf(section: Section): Topic {
    const topic = this.#topics.get(section) ?? topicOf(this.#text, bodySpans(section));
    this.#topics.set(section, topic);
    return topic;
  }
}
