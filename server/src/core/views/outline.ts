import type { Article, Claim, Mention, Relation } from "../format.ts";
import { shorten } from "../text/shorten.ts";
import type { Span } from "../text/span.ts";
import { type ClaimState, claimWordsOf } from "./claimWords.ts";
import { lookupsOf } from "./lookups.ts";
import { textOf, type ViewContext } from "./viewContext.ts";
import { wordsOf } from "./words.ts";

/** An entry of the outline. `name` lies inside `range`, and so do the children of an article that is not cut. */
export interface OutlineEntry {
  kind: "article" | "claim" | "more";
  label: string;
  detail: string;
  range: Span;
  name: Span;
  children: OutlineEntry[];
}

/** An outline lists no more articles than this, and no more claims, and says how many it leaves out. */
const most = 2000;

/** Articles in the order of the draft, each with its claims; claims outside of every article stand between them. */
export function outlineOf(context: ViewContext): OutlineEntry[] {
  const { analysis } = context;
  const claims = analysis.claims.slice(0, most);
  const { mentions, relationsOf } = lookupsOf(analysis);
  const byArticle = new Map<string | null, OutlineEntry[]>();
  for (const claim of claims) {
    const mention = mentions.get(claim.mention);
    if (!mention) continue;
    const siblings = byArticle.get(mention.article) ?? [];
    siblings.push(claimEntry(context, claim, mention, mentions, stateOf(relationsOf.get(claim.id) ?? [])));
    byArticle.set(mention.article, siblings);
  }
  const articles = analysis.articles
    .slice(0, most)
    .flatMap((article) => articleEntry(context, article, byArticle.get(article.id) ?? []));
  const entries = [...articles, ...(byArticle.get(null) ?? [])].sort((a, b) => a.range.start - b.range.start);
  const left = Math.max(0, analysis.articles.length - most) + Math.max(0, analysis.claims.length - most);
  return left > 0 ? [...entries, moreEntry(context, left)] : entries;
}

function moreEntry({ text, locale }: ViewContext, left: number): OutlineEntry {
  const end = { start: text.length, end: text.length };
  const label = wordsOf(locale).moreEntries(left);
  return { kind: "more", label, detail: "", range: end, name: end, children: [] };
}

function articleEntry(context: ViewContext, article: Article, children: OutlineEntry[]): OutlineEntry[] {
  const { headline, body, captions, subheads, dateline } = article;
  const first = headline[0] ?? body[0]?.[0] ?? captions[0] ?? subheads[0];
  if (!first) return [];
  return [
    {
      kind: "article",
      label: headline.map((line) => textOf(context, line)).join(" ") || opening(context, first),
      detail: dateline ? textOf(context, dateline) : "",
      range: hull(article),
      name: first,
      children,
    },
  ];
}

/** The first words of an article without a headline. */
const opening = (context: ViewContext, first: Span): string =>
  wordsOf(context.locale).untitled(shorten(textOf(context, first), 16));

function claimEntry(
  context: ViewContext,
  claim: Claim,
  mention: Mention,
  mentions: ReadonlyMap<string, Mention>,
  state: ClaimState,
): OutlineEntry {
  const subject = claim.indicator ?? (claim.subject ? textOf(context, claim.subject) : "");
  const asOf = claim.asOf === null ? undefined : mentions.get(claim.asOf)?.text;
  const status = claim.status === "reported" ? "" : wordsOf(context.locale).status[claim.status];
  const place = { start: mention.start, end: mention.end };
  return {
    kind: "claim",
    label: [subject, mention.text].filter((part) => part !== "").join(" "),
    detail: [claimWordsOf(context.locale).state[state], claim.owner, asOf, status].filter((part) => part).join(" · "),
    range: place,
    name: place,
    children: [],
  };
}

/** A claim disagrees where a relation is broken, agrees where all hold, and is open where nothing in the draft could test it. */
function stateOf(relations: readonly Relation[]): ClaimState {
  if (relations.some(({ holds }) => holds === false)) return "disagrees";
  return relations.some(({ holds }) => holds === true) ? "agrees" : "open";
}

/** From the first to the last character of an article. */
function hull({ headline, body, captions, subheads, dateline, byline }: Article): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  const single = [headline, captions, subheads, dateline ? [dateline] : [], byline ? [byline] : []];
  for (const list of [...single, ...body]) {
    for (const span of list) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  return { start, end };
}
