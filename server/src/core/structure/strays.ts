import type { Span } from "../text/span.ts";
import { contrast, pairsOf, type Topic, topicOf } from "./kinship.ts";
import { bodySpans, danglingPart, mayContinue, type Part, type Section } from "./section.ts";
import { BrokenEdge } from "./sentence.ts";

/** A draft with more cut sentences or articles than this is no page; the search stays cheap. */
const MOST = 48;
/** Paragraphs of one article that are tried as the rest of another's. */
const MOST_TAILS = 500;
/** How many pairs of characters a paragraph must share with the one article alone before its words are proof enough. */
const KIN = 6;

/** Where a stray tail stands: from part `at` to the end of `host`. */
interface Stray {
  host: Section;
  at: number;
}

/**
 * Brings back the ends of articles that stand elsewhere on the page: the last sentence of an article is cut off, and a
 * paragraph behind the end of another article goes on with it. Only an only candidate is taken.
 */
export function mendStrays(text: string, sections: readonly Section[]): void {
  const heads = sections.filter((section) => danglingPart(section) !== null).slice(0, MOST);
  if (heads.length === 0 || sections.length < 2) return;
  const hosts = sections.slice(0, MOST).map((section) => new Host(text, section));
  for (const head of heads) {
    const cut = danglingPart(head)?.lines.at(-1);
    if (!cut) continue;
    const edge = new BrokenEdge(text, cut);
    const own = topicOf(text, bodySpans(head));
    const others = hosts.filter(({ section }) => section !== head && section.parts.length > 0);
    const sure = others.flatMap((host) => host.sureTails(edge, own));
    const strays = sure.length > 0 ? sure : others.flatMap((host) => host.alienTail(edge, own));
    if (strays.length === 1) moveTail(head, strays[0]!);
  }
}

/** An article in which the rest of another may stand. */
class Host {
  readonly section: Section;
  readonly #text: string;
  /** What the first half of the article speaks of, and the pairs of each paragraph of the second; read when asked for. */
  #topic: Topic | null = null;
  readonly #pairs = new Map<Part, number[]>();
  readonly #before = new Map<number, Topic>();

  constructor(text: string, section: Section) {
    this.#text = text;
    this.section = section;
  }

  /** Paragraphs that begin in the middle of a word or a quotation and speak of the cut article rather than of their own. */
  sureTails(edge: BrokenEdge, own: Topic): Stray[] {
    const { parts } = this.section;
    const found: Stray[] = [];
    for (let at = this.#first; at < Math.min(parts.length, MOST_TAILS); at += 1) {
      if (!isTail(parts, at) || edge.fit(parts[at]!.lines[0]) !== "sure") continue;
      const before = this.#topicBefore(at);
      const kin = contrast(pairsOf(this.#text, spansOf(parts.slice(at))), own, before);
      if (kin.a > kin.b) found.push({ host: this.section, at });
    }
    return found;
  }

  /** The last paragraphs of the article if every one of them speaks of the cut article and hardly of its own. */
  alienTail(edge: BrokenEdge, own: Topic): Stray[] {
    const { parts } = this.section;
    const half = Math.ceil(parts.length / 2);
    this.#topic ??= topicOf(this.#text, spansOf(parts.slice(0, half)));
    let at = parts.length;
    while (at > half) {
      const kin = contrast(this.#pairsOf(parts[at - 1]!), own, this.#topic);
      if (kin.a < KIN || kin.a < 3 * kin.b) break;
      at -= 1;
    }
    const fits = at < parts.length && isTail(parts, at) && edge.fit(parts[at]!.lines[0]) !== "no";
    return fits ? [{ host: this.section, at }] : [];
  }

  /** A section without any sign of being an article may be a stray as a whole. */
  get #first(): number {
    return this.section.opens === "plain" && this.section.headline.length === 0 ? 0 : 1;
  }

  #topicBefore(at: number): Topic {
    const topic = this.#before.get(at) ?? topicOf(this.#text, spansOf(this.section.parts.slice(0, at)));
    this.#before.set(at, topic);
    return topic;
  }

  #pairsOf(part: Part): number[] {
    const pairs = this.#pairs.get(part) ?? pairsOf(this.#text, part.lines);
    this.#pairs.set(part, pairs);
    return pairs;
  }
}

/** A paragraph that begins after a complete one and could be the rest of another. */
function isTail(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]?.lines.at(-1);
  const part = parts[at]!;
  return part.role === "body" && mayContinue(part.lines[0]) && (before === undefined || before.finished);
}

const spansOf = (parts: readonly Part[]): Span[] => parts.flatMap((part) => part.lines);

function moveTail(head: Section, stray: Stray): void {
  const [first, ...rest] = stray.host.parts.splice(stray.at);
  danglingPart(head)!.lines.push(...first!.lines);
  head.parts.push(...rest);
}
