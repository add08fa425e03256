import type { Span } from "../text/span.ts";
import { contrast, type Topic, topicOf } from "./kinship.ts";
import { bodySpans, danglingPart, mayContinue, type Part, type Section } from "./section.ts";
import { fitOf } from "./sentence.ts";

/** A page with more cut sentences or paragraphs than this is no page; the search stays cheap. */
const MOST_HEADS = 16;
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
  if (sections.length < 2) return;
  const heads = sections.filter((section) => danglingPart(section) !== null).slice(0, MOST_HEADS);
  for (const head of heads) {
    const cut = danglingPart(head)?.lines.at(-1);
    if (!cut) continue;
    const own = topicOf(text, bodySpans(head));
    const hosts = sections.filter((section) => section !== head && section.parts.length > 0);
    const sure = hosts.flatMap((host) => sureTails(text, cut, own, host));
    const strays = sure.length > 0 ? sure : hosts.flatMap((host) => alienTail(text, cut, own, host));
    if (strays.length === 1) moveTail(head, strays[0]!);
  }
}

/** Paragraphs that begin in the middle of a word or a quotation and speak of the cut article rather than of their own. */
function sureTails(text: string, cut: Span, own: Topic, host: Section): Stray[] {
  const found: Stray[] = [];
  for (let at = firstTail(host); at < Math.min(host.parts.length, MOST_TAILS); at += 1) {
    if (!isTail(host.parts, at) || fitOf(text, cut, host.parts[at]!.lines[0]!) !== "sure") continue;
    const kin = contrast(text, spansOf(host.parts.slice(at)), own, topicOf(text, spansOf(host.parts.slice(0, at))));
    if (kin.a > kin.b) found.push({ host, at });
  }
  return found;
}

/** The last paragraphs of a section if every one of them speaks of the cut article and hardly of its own. */
function alienTail(text: string, cut: Span, own: Topic, host: Section): Stray[] {
  const topic = topicOf(text, spansOf(host.parts.slice(0, Math.ceil(host.parts.length / 2))));
  let at = host.parts.length;
  while (at > Math.ceil(host.parts.length / 2)) {
    const kin = contrast(text, spansOf(host.parts.slice(at - 1, at)), own, topic);
    if (kin.a < KIN || kin.a < 3 * kin.b) break;
    at -= 1;
  }
  const fits = at < host.parts.length && isTail(host.parts, at) && fitOf(text, cut, host.parts[at]!.lines[0]!) !== "no";
  return fits ? [{ host, at }] : [];
}

/** A section without any sign of being an article may be a stray as a whole. */
const firstTail = (host: Section): number => (host.opens === "plain" && host.headline.length === 0 ? 0 : 1);

/** A paragraph that begins after a complete one and could be the rest of another. */
function isTail(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]?.lines.at(-1);
  const part = parts[at]!;
  return part.role === "body" && mayContinue(part.lines[0]!) && (before === undefined || before.finished);
}

const spansOf = (parts: readonly Part[]): Span[] => parts.flatMap((part) => part.lines);

function moveTail(head: Section, stray: Stray): void {
  const [first, ...rest] = stray.host.parts.splice(stray.at);
  danglingPart(head)!.lines.push(...first!.lines);
  head.parts.push(...rest);
}
