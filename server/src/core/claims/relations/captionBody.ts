import words from "../../../../register/one-thing-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";
import { meet } from "../measure.ts";
import { sentenceUpTo } from "../sentences.ts";
import { compared } from "./compared.ts";
import { type ClaimPassage, isMeasured, type Measured, type RelationKind } from "./kind.ts";

/**
 * 图为云溪大桥。该桥全长…: what a caption says of the size of a work, against the body's one value of that size, in a sentence with the
 * work's name.
 */
export const captionBody: RelationKind = {
  kind: "same-indicator",
  scope: "article",
  *find({ passages }) {
    for (const caption of passages) {
      if (caption.passage.role !== "caption") continue;
      for (const { measured, size } of sizesIn(caption)) {
        const found = bodySizes(passages, caption, size);
        const [only, another] = found.filter(({ measured: { measure } }) => measure.key === measured.measure.key);
        if (!only || another || !namesWorkOf(caption.passage.text, only)) continue;
        const holds = meet(only.measured.measure.interval, measured.measure.interval);
        yield {
          claims: [only.measured.claim.id, measured.claim.id],
          holds,
          arithmetic: compared(only.measured.figure, measured.figure, holds),
        };
      }
    }
  },
};

const sizes = new WordList(words.sizesOfWorks);
const works = new WordList(words.works);

/** A figure of the size of something: 全长, 总投资. */
interface Sized {
  measured: Measured;
  size: string;
  text: string;
}

function* sizesIn({ passage: { text }, claims }: ClaimPassage): Generator<Sized> {
  for (const measured of claims) {
    const name = measured.claim.indicator ?? "";
    const size = sizes.endingAt(name, name.length);
    if (size && isMeasured(measured)) yield { measured, size, text };
  }
}

const bodySizes = (passages: readonly ClaimPassage[], { passage: { article } }: ClaimPassage, size: string): Sized[] =>
  passages
    .filter(({ passage }) => passage.article === article && passage.role === "body")
    .flatMap((body) => [...sizesIn(body)].filter((one) => one.size === size));

/** How many characters before 大桥 tell one from the next: 云溪大桥. */
const nameLength = 2;
const longestSentence = 60;

/** Whether the caption names a work that the sentence up to the figure names. */
function namesWorkOf(caption: string, { text, measured: { local } }: Sized): boolean {
  const sentence = sentenceUpTo(text, local.start, longestSentence);
  for (let at = nameLength; at < sentence.length; at += 1) {
    const work = works.startingAt(sentence, at);
    if (work && caption.includes(sentence.slice(at - nameLength, at + work.length))) return true;
  }
  return false;
}
