import { perPassage } from "../../mentions/perPassage.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import { toDraft } from "../../structure/passage.ts";
import { matches } from "../../text/matches.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";

const say = {
  zh: {
    open: (mark: string) => `「${mark}」没有对应的后一半：请补上或删去`,
    close: (mark: string) => `「${mark}」没有对应的前一半：请补上或删去`,
  },
  en: {
    open: (mark: string) => `${mark} is never closed: close it or remove it`,
    close: (mark: string) => `${mark} was never opened: open it or remove it`,
  },
};

/** Full-width and half-width brackets close each other: mixing them is another matter. */
const kinds = new Map([..."“”‘’《》（）()「」『』【】"].map((mark) => [mark, kindOf(mark)]));
const openers = "“‘《（(「『【";
const marks = /[“”‘’《》（）()「」『』【】]/g;

function kindOf(mark: string): string {
  return ["“”", "‘’", "《》", "（）()", "「」", "『』", "【】"].find((kind) => kind.includes(mark)) ?? mark;
}

/** Stands for a place in the part of the paragraph that was read before. */
const beforePassage = -1;

/** Nobody nests deeper: of a paragraph that opens marks without end, no more than this many are carried on. */
const deepest = 32;
const passagesAtOnce = 64;

interface Mark {
  at: number;
  mark: string;
}

export const unpairedQuotes: DraftCheck = {
  id: "structure/unpaired-quotes",
  scope: "draft",
  severity: "warning",
  title: { zh: "引号、括号、书名号不成对", en: "Unpaired quotation mark or bracket" },
  about: "layout",
  standard: "GB/T 15834-2011 4.8, 4.9, 4.15",
  rows: ["P01"],
  *run(view) {
    let open: Mark[] = [];
    const reports: Report[] = [];
    yield* inStretches(view.passages, passagesAtOnce, (read, index) => {
      const { passage } = read;
      const { left, alien } = passage.continues && open.length > 0 ? pair(passage.text, open) : ownMarks(read);
      if (left.length + alien.length > 0) {
        open = left.slice(-deepest).map(({ mark }) => ({ at: beforePassage, mark }));
        if (view.passages[index + 1]?.passage.continues) return;
        const lone =
          alien.find((mark) => !isExcused(mark, read, view)) ??
          left.find((mark) => !isOfYear(mark, passage) && !runsOn(mark, index, view));
        if (lone) reports.push(toReport(lone, read, view));
      } else open = [];
    });
    yield* reports;
  },
};

const ownMarks = perPassage(({ passage }) => pair(passage.text, []));

/** The marks that nothing closes, and those that close nothing. */
function pair(text: string, carried: readonly Mark[]): { left: Mark[]; alien: Mark[] } {
  const open = [...carried];
  const alien: Mark[] = [];
  for (const { 0: mark, index: at } of matches(text, marks)) {
    if (openers.includes(mark)) open.push({ at, mark });
    else if (kinds.get(open.at(-1)?.mark ?? "") === kinds.get(mark)) open.pop();
    else if (!closeBelow(open, mark)) alien.push({ at, mark });
  }
  return { left: open, alien };
}

/** A mark inside was left open: the outer pair is whole, and the inner one is the lone one. */
function closeBelow(open: Mark[], mark: string): boolean {
  const index = open.findLastIndex((other) => kinds.get(other.mark) === kinds.get(mark));
  if (index >= 0) open.splice(index, 1);
  return index >= 0;
}

const listNumber = /(?:^|[\s，；。：、])(?:[\d０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/;

const shortYear = /^[\d０-９]{2}(?![\d０-９])/;

/** ’98抗洪: the apostrophe of a year, with whichever mark it was typed. */
const isOfYear = ({ at, mark }: Mark, { text }: ReadPassage["passage"]): boolean =>
  "‘’".includes(mark) && shortYear.test(text.slice(at + 1, at + 4));

/** 1） in a list; a quotation that began on another page; ’ as an apostrophe. */
function isExcused({ at, mark }: Mark, { passage }: ReadPassage, { structure }: DraftView): boolean {
  const before = passage.text.slice(0, at);
  if (isOfYear({ at, mark }, passage) || (mark === "’" && /[A-Za-z]$/.test(before))) return true;
  if ((mark === "）" || mark === ")") && listNumber.test(before.slice(-5))) return true;
  const article = passage.article === null ? undefined : structure.articles[passage.article];
  return article?.continuedFrom != null && passage.role === "body" && isFirstBody(passage, article.body[0]?.[0].start);
}

const isFirstBody = (passage: ReadPassage["passage"], start: number | undefined): boolean =>
  start !== undefined && passage.pieces[0]?.start === start;

/** A quotation of several paragraphs opens each and closes the last; an article that goes on elsewhere may close it there. */
function runsOn({ mark }: Mark, index: number, { passages, structure }: DraftView): boolean {
  const { article, role } = passages[index]!.passage;
  const next = passages[index + 1]?.passage;
  if (next && next.article === article && next.role === role) return mark === "“" && next.text.startsWith(mark);
  return article !== null && role === "body" && structure.articles[article]?.continuedOn != null;
}

function toReport({ at, mark }: Mark, { passage }: ReadPassage, { locale }: DraftView): Report {
  const [span = { start: 0, end: 0 }] = toDraft(passage, { start: Math.max(at, 0), end: Math.max(at, 0) + 1 });
  return { ...span, message: openers.includes(mark) ? say[locale].open(mark) : say[locale].close(mark) };
}
