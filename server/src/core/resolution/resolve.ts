import type { Article, DateMention, DocumentDate, Mention } from "../format.ts";
import type { Detected, DetectedDate } from "../mentions/detected.ts";
import { type Passage, toDraft } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";
import { byPosition } from "../text/span.ts";
import { Context } from "./context.ts";
import { findDays } from "./documentDate.ts";
import { resolveExpression } from "./resolveDate.ts";
import { SentenceCounter } from "./sentences.ts";

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
}

const MENTIONS_AT_ONCE = 500;

/**
 * Finds the document date, then resolves every date against it and against the dates before it in its article.
 * Mention ids are m1, m2 … by position in the draft.
 * @param detected the mentions of `structure.passages`, in the same order
 * @param dateSetting the document date that a person set, YYYY-MM-DD, which comes before anything in the text
 */
export function* resolveMentions(
  _draft: string,
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
  number(passages);
  return { documentDate, passages };
}

function resolvePassage(
  passage: Passage,
  detected: readonly Detected[],
  context: Context,
  articles: readonly Article[],
): Mention[] {
  const article = passage.article === null ? null : (articles[passage.article]?.id ?? null);
  const sentences = new SentenceCounter(passage.text);
  context.passage += passage.continues ? 0 : 1;
  return detected.map((mention) => {
    if (mention.kind !== "date") return place(passage, mention, article);
    context.sentence = sentences.at(mention.start);
    return place(passage, dateOf(mention, context), article);
  });
}

type Unplaced<M> = M extends Mention ? Omit<M, "id" | "text" | "article" | "parts"> : never;

function dateOf({ start, end, expression, bound }: DetectedDate, context: Context): Unplaced<DateMention> {
  const { timex, range, interval } = resolveExpression(expression, context);
  const { type, mod, stated, calendar } = expression;
  return { start, end, kind: "date", type, timex, mod, range, bound, interval, stated, calendar };
}

/** Moves a mention from its passage to its place in the draft. The id is given when all are placed. */
function place(passage: Passage, mention: Unplaced<Mention>, article: string | null): Mention {
  const parts = toDraft(passage, mention);
  const text = passage.text.slice(mention.start, mention.end);
  const { start, end } = parts[0] ?? mention;
  const placed = { ...mention, start, end, id: "", text, article };
  if (placed.kind === "figure") placed.number = toDraft(passage, placed.number)[0] ?? placed.number;
  return parts.length > 1 ? { ...placed, parts } : placed;
}

function number(passages: readonly ReadPassage[]): void {
  const mentions = passages.flatMap((passage) => passage.mentions).sort(byPosition);
  for (const [index, mention] of mentions.entries()) mention.id = `m${index + 1}`;
}
