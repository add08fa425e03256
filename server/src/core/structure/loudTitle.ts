import { pairsOf, share, topicOf } from "./kinship.ts";
import type { Line } from "./line.ts";
import { isSalutation } from "./page.ts";
import { fitOf } from "./sentence.ts";

/** No headline line is longer, blanks and foreign names counted. */
const LENGTH = 60;
const COMMAS = 2;
/** Lines of a headline below its first. */
const LINES_BELOW = 4;
/** A first paragraph is longer than this; shorter ones below a short line are talk or a list. */
const PARAGRAPH = 40;
/** Share of the line's words that the article below a dateline must hold when another article stands above the line. */
const KIN = 0.25;
const INSIDE_SENTENCE = /[。；]|[，、：；:…—]$/;
/** What a line of more than a title's length shows if it is a headline and no cut paragraph: a blank for a comma, names. */
const BLANK_FOR_COMMA = /[\p{Script=Han}\d%][ \u3000]+[\p{Script=Han}\d“]/u;
const NAMES = /[（()）！？“”A-Za-z]/;
/** 记者：… as an interview goes on. */
const SPEAKER = /^[^，。]{1,8}：/;

export interface Place {
  /** The last line of the article that stands above, null at the top of the draft. */
  above: Line | null;
  /** True when other lines of a headline stand directly above: then only a dateline or byline below is proof. */
  begun: boolean;
}

/**
 * True for a headline that does not look like one by itself: it ends as a sentence does (茶博会来了！) or is long. Its place
 * tells: the top of the draft, above a paragraph, or directly above a dateline or byline.
 */
export function isLoudTitle(text: string, lines: readonly Line[], index: number, { above, begun }: Place): boolean {
  const line = lines[index]!;
  if (!mayBeTitle(text, line)) return false;
  const next = lines[index + 1];
  if (above) return next !== undefined && opensArticle(next) && speaksOf(text, line, next, above);
  const below = firstBelow(text, lines, index);
  if (!below) return false;
  if (below.kind === "byline" || opensArticle(below)) return true;
  return !begun && isWhole(text, line) && isParagraphOf(text, line, below);
}

function mayBeTitle(text: string, line: Line): boolean {
  if (line.kind !== "prose" || line.end - line.start > LENGTH) return false;
  if (line.item || line.numbered || line.from || line.on || line.dateline || line.byline) return false;
  const words = text.slice(line.start, line.end);
  return !INSIDE_SENTENCE.test(words) && words.split("，").length - 1 <= COMMAS && !isSalutation(words);
}

const opensArticle = (line: Line): boolean => line.dateline !== null || line.byline !== null;

/** The line below a headline's other lines. */
function firstBelow(text: string, lines: readonly Line[], index: number): Line | undefined {
  for (let at = index + 1; at <= index + 1 + LINES_BELOW; at += 1) {
    const line = lines[at];
    if (line?.kind !== "title" && !(line && mayBeTitle(text, line))) return line;
  }
  return undefined;
}

function isWhole(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return line.finished || BLANK_FOR_COMMA.test(words) || (!words.includes("，") && NAMES.test(words));
}

const isParagraphOf = (text: string, line: Line, below: Line): boolean =>
  below.kind === "prose" &&
  below.finished &&
  below.end - below.start > Math.max(PARAGRAPH, line.end - line.start + 3) &&
  fitOf(text, line, below) !== "sure" &&
  !isTalk(text, line, below);

function isTalk(text: string, line: Line, below: Line): boolean {
  const quoted = text.charAt(line.start) === "“" && text.charAt(below.start) === "“";
  return quoted || SPEAKER.test(text.slice(below.start, below.start + 10));
}

function speaksOf(text: string, line: Line, below: Line, above: Line): boolean {
  const pairs = pairsOf(text, [line]);
  const kin = share(pairs, topicOf(text, [below]));
  return kin >= KIN && kin > share(pairs, topicOf(text, [above]));
}
