import type { Article } from "../format.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";

/** A jump mark as it stands in the draft: (接一版) is `from` "一版", (下转二版) is `on` "二版". */
export interface JumpMark extends Span {
  direction: "from" | "on";
  page: string;
  /** Index of the article it belongs to. */
  article: number | null;
}

/**
 * A place where one sentence was cut and mended. The span covers the last character before the cut; `resumes` the first
 * character after it, which may stand earlier in the draft.
 */
export interface Cut extends Span {
  /** What stands between: nothing but a line break, or another headline or article. */
  by: "column" | "headline";
  resumes: Span;
  article: number | null;
}

/** A draft taken apart. Passages stand in reading order: article by article, headline first. */
export interface Structure {
  articles: Article[];
  passages: Passage[];
  jumps: JumpMark[];
  cuts: Cut[];
}
