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
  },
  en: {
    message: (before: string, after: string, by: string) =>
      `A sentence is cut here by ${by} and was read on as “${before}${after}”: join it before printing`,
    column: "a column break",
    headline: "a headline",
    wrapped: (count: number) =>
      `The lines of this draft break at a fixed width, ${count} times within a sentence, and were read on: join them before printing`,
    resumes: "It goes on here",
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
  *run({ text, structure, locale }) {
    const wraps = wrapsOf(structure.cuts, text);
    const apart = cutsApart(structure);
    const [wrap] = wraps;
    if (wrap) yield { start: wrap.start, end: wrap.end, message: say[locale].wrapped(wraps.size) };
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
      };
    }
  },
};

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
