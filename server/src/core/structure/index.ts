import type { Article } from "../format.ts";
import type { Span } from "../text/span.ts";
import type { Passage, PassageRole } from "./passage.ts";
import type { Structure } from "./structure.ts";

/**
 * Takes a draft apart into articles and passages. Yields now and then so that a long draft blocks nobody.
 * @param text the draft as the editor holds it, line ends as they stand
 */
export function* readStructure(text: string): Generator<void, Structure> {
  yield;
  const article: Article = {
    id: "a1",
    headline: [],
    dateline: null,
    byline: null,
    body: [],
    subheads: [],
    captions: [],
    continuedFrom: null,
    continuedOn: null,
  };
  const passages: Passage[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const mark = line.length - line.trimStart().replace(/^#+ */, "").length;
    const content = line.slice(mark).trimEnd();
    const span: Span = { start: at + mark, end: at + mark + content.length };
    at += line.length + 1;
    if (content === "") continue;
    const role: PassageRole = line.startsWith("#") ? "headline" : "body";
    if (role === "headline") article.headline.push(span);
    else article.body.push([span]);
    passages.push({ role, article: 0, pieces: [span], text: content, lead: 0, continues: false });
  }
  const articles = article.body.length > 0 ? [article] : [];
  if (articles.length === 0) for (const passage of passages) passage.article = null;
  return { articles, passages, jumps: [], cuts: [] };
}
