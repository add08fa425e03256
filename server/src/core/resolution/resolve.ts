import type { Article, DateMention, DocumentDate, Mention, MentionBase } from "../format.ts";
import type { Detected, DetectedDate } from "../mentions/detected.ts";
import { type Passage, toDraft } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";
import { byPosition } from "../text/span.ts";
import { Context } from "./context.ts";
import { findDays } from "./documentDate.ts";
import { resolveExpression } from "./resolveDate.ts";

/** A passage with what was detected in it, and the same mentions resolved against the whole draft; both lists run parallel. */
export interface ReadPassage {
  passage: Passage;
  detected: readonly Detected[];
  mentions: Mention[];
}

/** The document date of a draft and every mention of it with its place in the draft. */
export interface Resolution {
  documentDate: DocumentDate | null;
  passages: ReadPassage[];
  /** Those of all passages, by position in the draft. */
  mentions: Mention[];
}

const MENTIONS_AT_ONCE = 500;
const PASSAGES_AT_ONCE = 200;
const MENTIONS_TO_NUMBER = 5000;

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
  const { documentDate, today } = findDays(structure, detected, dateSetting);
  yield;
  const contexts = today.map((day) => new Context(day));
  const outside = new Context(documentDate?.date ?? null);
  const passages: ReadPassage[] = [];
  let sinceRest = 0;
  for (const [index, passage] of structure.passages.entries()) {
    const inPassage = detected[index] ?? [];
    const context = (passage.article === null ? null : contexts[passage.article]) ?? outside;
    passages.push({
      passage,
      detected: inPassage,
      mentions: resolvePassage(passage, inPassage, context, structure.articles),
    });
    sinceRest += inPassage.length;
    if (sinceRest < MENTIONS_AT_ONCE) continue;
    sinceRest = 0;
    yield;
  }
  return { documentDate, passages, mentions: yield* number(passages) };
}

function resolvePassage(
  passage: Passage,
  detected: readonly Detected[],
  context: Context,
  articles: readonly Article[],
): Mention[] {
  const article = passage.article === null ? null : (articles[passage.article]?.id ?? null);
  context.enter(passage.text);
  return detected.map((mention) => {
    const parts = toDraft(passage, mention);
    const { start, end } = parts[0] ?? mention;
    const base: MentionBase = { start, end, id: "", text: passage.text.slice(mention.start, mention.end), article };
    if (parts.length > 1) base.parts = parts;
    if (mention.kind === "date") {
      context.moveTo(mention);
      return placeDate(mention, base, context);
    }
    if (mention.kind === "program") return { ...mention, ...base };
    return { ...mention, ...base, number: toDraft(passage, mention.number)[0] ?? mention.number };
  });
}

/** Written out, since a draft of a thousand dates makes a thousand of these at every keystroke. */
function placeDate({ expression, bound }: DetectedDate, base: MentionBase, context: Context): DateMention {
  const { timex, range, interval } = resolveExpression(expression, context);
  const date: DateMention = {
    start: base.start,
    end: base.end,
    id: base.id,
    text: base.text,
    article: base.article,
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
  if (base.parts) date.parts = base.parts;
  return date;
}

/** Numbers the mentions by position. Passages stand in reading order, which is the draft's but for cuts and jumps. */
function* number(passages: readonly ReadPassage[]): Generator<void, Mention[]> {
  const mentions: Mention[] = [];
  let isSorted = true;
  for (const [index, passage] of passages.entries()) {
    if (index % PASSAGES_AT_ONCE === 0) yield;
    for (const mention of passage.mentions) {
      const last = mentions.at(-1);
      if (last && byPosition(last, mention) > 0) isSorted = false;
      mentions.push(mention);
    }
  }
  if (!isSorted) mentions.sort(byPosition);
  for (const [index, mention] of mentions.entries()) {
    if (index % MENTIONS_TO_NUMBER === 0) yield;
    mention.id = `m${index + 1}`;
  }
  return mentions;
}
