import type { DateMention, DocumentDate, Figure, Mention, Program } from "../format.ts";
import type { Detected, DetectedDate, DetectedFigure, DetectedProgram } from "../mentions/detected.ts";
import type { DetectedPassage } from "../mentions/perPassage.ts";
import { type Passage, placeIn, toDraft } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";
import { numbered } from "../text/numbered.ts";
import { byPosition, type Span } from "../text/span.ts";
import { inStretches } from "../text/stretches.ts";
import { Context } from "./context.ts";
import { findDays } from "./documentDate.ts";
import type { Resolved } from "./resolveDate.ts";
import { resolveDates } from "./resolveDates.ts";

/** A passage with what was detected in it, and the same mentions resolved against the whole draft; both lists run parallel. */
export interface ReadPassage extends DetectedPassage {
  mentions: Mention[];
}

/** The document date of a draft and every mention of it with its place in the draft. */
export interface Resolution {
  documentDate: DocumentDate | null;
  passages: ReadPassage[];
  /** Those of all passages, by position in the draft. */
  mentions: Mention[];
}

const PASSAGES_AT_ONCE = 4;
const MENTIONS_AT_ONCE = 5000;
const idOf = numbered("m");

/**
 * Finds the document date, then resolves every date against it and against the dates before it in its article.
 * Mention ids are m1, m2 … by position in the draft.
 * @param detected the mentions of `structure.passages`, in the same order
 * @param dateSetting the document date that a person set, YYYY-MM-DD, which comes before anything in the text
 */
export function* resolveMentions(
  structure: Structure,
  detected: readonly (readonly Detected[])[],
  dateSetting: string | null,
): Generator<void, Resolution> {
  const read = structure.passages.map((passage, index) => ({ passage, detected: detected[index] ?? [] }));
  const { documentDate, today } = yield* findDays(structure.articles, read, dateSetting);
  const contexts = today.map((day) => new Context(day));
  const outside = new Context(documentDate?.date ?? null);
  const passages: ReadPassage[] = [];
  yield* inStretches(read, PASSAGES_AT_ONCE, (one) => {
    const { passage, detected } = one;
    const { article } = passage;
    const context = (article === null ? null : contexts[article]) ?? outside;
    const id = article === null ? null : (structure.articles[article]?.id ?? null);
    const resolved = resolveDates(one, context);
    const mentions = detected.map((local, index) => placeMention(passage, local, resolved[index]!, id));
    passages.push({ passage, detected, mentions });
  });
  return { documentDate, passages, mentions: yield* number(passages) };
}

function placeMention(passage: Passage, local: Detected, resolved: Resolved, article: string | null): Mention {
  let mention: Mention;
  if (local.kind === "date") mention = placeDate(passage, local, resolved, article);
  else if (local.kind === "program") mention = placeProgram(passage, local, article);
  else mention = placeFigure(passage, local, article);
  if (passage.pieces.length > 1) {
    const parts = toDraft(passage, local);
    if (parts.length > 1) mention.parts = parts;
  }
  return mention;
}

const wordsOf = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end);

// Written out, since a draft of a thousand mentions makes a thousand of these at every keystroke; the ids come last.

function placeDate(passage: Passage, local: DetectedDate, resolved: Resolved, article: string | null): DateMention {
  const { start, end } = placeIn(passage, local);
  const { expression, bound } = local;
  const { timex, range, interval } = resolved;
  return {
    start,
    end,
    id: "",
    text: wordsOf(passage, local),
    article,
    kind: "date",
    type: expression.type,
    timex,
    mod: expression.mod,
    range,
    bound,
    interval,
    stated: expression.stated,
    calendar: expression.calendar,
  };
}

function placeFigure(passage: Passage, local: DetectedFigure, article: string | null): Figure {
  const { start, end } = placeIn(passage, local);
  return {
    start,
    end,
    id: "",
    text: wordsOf(passage, local),
    article,
    kind: "figure",
    type: local.type,
    number: placeIn(passage, local.number),
    value: local.value,
    range: local.range,
    bound: local.bound,
    interval: local.interval,
    unit: local.unit,
    per: local.per,
  };
}

function placeProgram(passage: Passage, local: DetectedProgram, article: string | null): Program {
  const { start, end } = placeIn(passage, local);
  return {
    start,
    end,
    id: "",
    text: wordsOf(passage, local),
    article,
    kind: "program",
    type: local.type,
    name: local.name,
    entry: local.entry,
  };
}

/** The place of a mention among all, from its id. */
export const placeOf = (id: string): number => Number(id.slice(1)) - 1;

/** Numbers the mentions by position. Passages stand in reading order, which is the draft's but for cuts and jumps. */
function* number(passages: readonly ReadPassage[]): Generator<void, Mention[]> {
  const mentions: Mention[] = [];
  let isSorted = true;
  let last: Mention | undefined;
  yield* inStretches(passages, PASSAGES_AT_ONCE * 16, (passage) => {
    for (const mention of passage.mentions) {
      if (last && byPosition(last, mention) > 0) isSorted = false;
      mentions.push(mention);
      last = mention;
    }
  });
  if (!isSorted) mentions.sort(byPosition);
  yield* inStretches(mentions, MENTIONS_AT_ONCE, (mention, index) => {
    mention.id = idOf(index + 1);
  });
  return mentions;
}
