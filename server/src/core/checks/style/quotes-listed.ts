import { type MarkPair, pairMarks } from "../../mentions/programs/marks.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (marks: string) => `并列的${marks}之间通常不用顿号`,
    fix: "删去顿号",
    title: "书名号",
    quotes: "引号",
  },
  en: {
    message: (marks: string) => `Between ${marks} side by side a 、 is usually left out`,
    fix: "Remove the 、",
    title: "title brackets",
    quotes: "quotation marks",
  },
};

const listMark = "、";

export const quotesListed: PassageCheck = {
  id: "style/quotes-listed",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "并列引号、书名号之间的顿号", en: "、 between quotation marks side by side" },
  about: "wording",
  standard: "GB/T 15834-2011 4.5.3.5",
  rows: ["P02"],
  fix: "safe",
  *run({ text, locale }) {
    if (!text.includes("”、“") && !text.includes("》、《")) return;
    const { message, fix, title, quotes } = say[locale];
    for (const chain of chainsOf(text)) {
      const edits = chain.slice(0, -1).map(({ end }) => ({ start: end, end: end + 1, newText: "" }));
      yield {
        start: chain[0]!.start,
        end: chain.at(-1)!.end,
        message: message(chain[0]!.title ? title : quotes),
        fixes: [{ title: fix, edits, safe: true }],
      };
    }
  },
};

/**
 * “甲”、“乙”、“丙”: pairs of one kind with nothing but 、 between them. Where the list has items of another form too (a note in
 * brackets, words without marks), every 、 is right.
 */
function* chainsOf(text: string): Generator<MarkPair[]> {
  const { pairs, at } = pairMarks(text);
  const chained = new Set<MarkPair>();
  for (const first of pairs) {
    if (chained.has(first)) continue;
    const chain = [first];
    for (let next = nextOf(first); next; next = nextOf(next)) {
      chain.push(next);
      chained.add(next);
    }
    const isWholeList = text[first.start - 1] !== listMark && text[chain.at(-1)!.end] !== listMark;
    if (chain.length > 1 && isWholeList) yield chain;
  }

  function nextOf({ start, end }: MarkPair): MarkPair | undefined {
    const next = text[end] === listMark && text[end + 1] === text[start] ? at.get(end + 1) : undefined;
    return next?.start === end + 1 ? next : undefined;
  }
}
