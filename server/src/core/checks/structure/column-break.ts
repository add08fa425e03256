import type { TextEdit } from "../../format.ts";
import { cutsApart } from "../../structure/apart.ts";
import type { Cut } from "../../structure/structure.ts";
import type { DraftCheck } from "../check.ts";
import { aroundCut } from "./aroundCut.ts";

const say = {
  zh: {
    message: (before: string, after: string, by: string) =>
      `此处一句被${by}切断，已接读为“${before}${after}”：付印前请接回`,
    column: "断栏",
    headline: "标题",
    wrapped: (count: number) => `全文在固定宽度处断行，句中断行共${count}处，均已接读：付印前请接回`,
    resumes: "下半句在这里",
    join: "接回这一句",
    joinAll: (count: number) => `接回全部断行（${count}处）`,
  },
  en: {
    message: (before: string, after: string, by: string) =>
      `A sentence is cut here by ${by} and was read as “${before}${after}”: join it before printing`,
    column: "a column break",
    headline: "a headline",
    wrapped: (count: number) =>
      `The lines of this draft break at a fixed width, ${count} times within a sentence, and were read as joined: join them before printing`,
    resumes: "It goes on here",
    join: "Join the two halves",
    joinAll: (count: number) => `Join all broken lines (${count})`,
  },
};

const shortLine = 24;
/** A line between two cuts that is no longer is an index or a sign set apart, and no line of a column. */
const splinter = 3;
/** More line breaks than this that follow each other from line to line are the width of the file, not of the page. */
const fewWraps = 5;

export const columnBreak: DraftCheck = {
  id: "structure/column-break",
  scope: "draft",
  severity: "information",
  title: { zh: "断栏：句子被切断", en: "Sentence cut by a column break" },
  about: "layout",
  rows: ["S01", "N23"],
  fix: "choice",
  *run({ text, structure, locale }) {
    const wraps = wrapsOf(structure.cuts, text);
    const apart = cutsApart(text, structure);
    const [wrap] = wraps;
    if (wrap) {
      const fix = { title: say[locale].joinAll(wraps.size), edits: [...wraps].map(joining), safe: false };
      yield { start: wrap.start, end: wrap.end, message: say[locale].wrapped(wraps.size), fixes: [fix] };
    }
    for (const [index, cut] of structure.cuts.entries()) {
      if (wraps.has(cut) || apart.has(cut)) continue;
      if (isSameBreak(structure.cuts[index - 1], cut, text) || isInsideWord(cut, text)) continue;
      const { start, end, by, resumes } = cut;
      const { before, after } = aroundCut(text, cut);
      yield {
        start,
        end,
        message: say[locale].message(before, after, say[locale][by]),
        related: [{ ...resumes, message: say[locale].resumes }],
        fixes: isBlank(text, cut) ? [{ title: say[locale].join, edits: [joining(cut)], safe: false }] : [],
      };
    }
  },
};

/** What stands between the halves goes. */
const joining = ({ end, resumes }: Cut): TextEdit => ({ start: end, end: resumes.start, newText: "" });

/** Nothing but white space stands between the halves: anything else is for layout to move. */
const isBlank = (text: string, { end, resumes }: Cut): boolean =>
  end < resumes.start && text.slice(end, resumes.start).trim() === "";

/** The plain line breaks of a draft whose lines all break at a fixed width; none of a draft that has only a few. */
function wrapsOf(cuts: readonly Cut[], text: string): ReadonlySet<Cut> {
  const wraps = cuts.filter(({ by, end, resumes }) => by === "column" && isOneBreak(text.slice(end, resumes.start)));
  const adjacent = wraps.filter((cut, index) => {
    const before = wraps[index - 1];
    return before && sharesLine(before, cut, text) && cut.end - before.resumes.start > splinter;
  });
  return new Set(adjacent.length > fewWraps ? wraps : []);
}

const isOneBreak = (gap: string): boolean => gap.split(/\r\n|\r|\n/, 3).length === 2;

const sharesLine = (before: Cut, { end }: Cut, text: string): boolean =>
  before.resumes.start < end && !/[\r\n]/.test(text.slice(before.resumes.start, end));

/** A short line between two cuts is one break: what stands on it was set apart, as a name in Latin letters often is. */
const isSameBreak = (before: Cut | undefined, cut: Cut, text: string): boolean =>
  before !== undefined && cut.end - before.resumes.start <= shortLine && sharesLine(before, cut, text);

/** PM2.5 with its index on a line of its own: nothing of the sentence is lost from sight. */
const isInsideWord = ({ end, resumes }: Cut, text: string): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(end - 1)) && /[A-Za-z0-9]/.test(text.charAt(resumes.start));
