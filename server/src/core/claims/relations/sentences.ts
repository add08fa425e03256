import { type ClaimPassage, type FigureClaim, isMeasured, type Measured } from "./kind.ts";

/** The claims of one sentence that can be reckoned with, and the passage's text that their local offsets count from. */
export interface ClaimSentence {
  text: string;
  claims: Measured[];
}

/** The sentences of body, captions and front matter that hold at least two figures. A quoted sentence is one of its own. */
export function* claimSentences(passages: readonly ClaimPassage[]): Generator<ClaimSentence> {
  for (const { passage, claims } of passages) {
    const { text } = passage;
    let sentence: Measured[] = [];
    for (const claim of claims) {
      const last = sentence.at(-1);
      if (last && /[。！？\n]/.test(text.slice(last.local.end, claim.local.start))) {
        if (sentence.length > 1) yield { text, claims: sentence };
        sentence = [];
      }
      if (isMeasured(claim)) sentence.push(claim);
    }
    if (sentence.length > 1) yield { text, claims: sentence };
  }
}

/** The sentences of passages that hold two lengths of time, with figures and lengths in their order. */
export function* lengthSentences(passages: readonly ClaimPassage[]): Generator<ClaimSentence> {
  for (const passage of passages) {
    if (passage.lengths.length < 2) continue;
    const all = [...passage.claims, ...passage.lengths].sort((a, b) => a.local.start - b.local.start);
    yield* claimSentences([{ ...passage, claims: all, lengths: [] }]);
  }
}

/** What stands between two figures of a sentence. */
export const between = ({ text }: ClaimSentence, a: FigureClaim, b: FigureClaim): string =>
  text.slice(a.local.end, b.local.start);

/** Where the words that lead to a figure begin: after the figure before it, or a pause, whichever is nearer. */
export function leadOf({ text, claims }: ClaimSentence, index: number): string {
  const { start } = claims[index]!.local;
  const from = claims[index - 1]?.local.end ?? Math.max(0, start - longestLead);
  const least = Math.max(from, start - longestLead);
  let at = start;
  while (at > least && !pauses.includes(text.charAt(at - 1))) at -= 1;
  return text.slice(at, start);
}

const pauses = "，,；;：:。！？、";

const longestLead = 30;
