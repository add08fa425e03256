import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    message: (before: string, after: string, by: string) =>
      `此处一句被${by}切断，已接读为“${before}${after}”：付印前请接回`,
    column: "断栏",
    headline: "标题或他稿",
    resumes: "下半句在这里",
  },
  en: {
    message: (before: string, after: string, by: string) =>
      `A sentence is cut here by ${by} and was read on as “${before}${after}”: join it before printing`,
    column: "a column break",
    headline: "a headline or another article",
    resumes: "It goes on here",
  },
};

const shown = 6;

export const columnBreak: DraftCheck = {
  id: "structure/column-break",
  scope: "draft",
  severity: "information",
  title: { zh: "断栏：句子被切断", en: "Sentence cut by a column break" },
  basis: "S01",
  *run({ text, structure, locale }) {
    for (const { start, end, by, resumes } of structure.cuts) {
      const before = lastLine(text.slice(Math.max(0, end - shown), end));
      const after = firstLine(text.slice(resumes.start, resumes.start + shown));
      yield {
        start,
        end,
        message: say[locale].message(before, after, say[locale][by]),
        related: [{ ...resumes, message: say[locale].resumes }],
      };
    }
  },
};

const lastLine = (words: string): string => words.slice(Math.max(words.lastIndexOf("\n"), words.lastIndexOf("\r")) + 1);
const firstLine = (words: string): string => words.split(/[\r\n]/, 1)[0] ?? "";
