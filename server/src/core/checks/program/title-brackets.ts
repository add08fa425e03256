import { pairMarks } from "../../mentions/programs/marks.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    nested: "书名号里面再用书名号，里面一层用单书名号〈〉",
    nestedFix: "里面一层改为〈〉",
    missing: (title: string) => `“${title}”像是文件名：如是全称，请加书名号`,
    missingFix: "加上书名号",
  },
  en: {
    nested: "Title brackets inside title brackets are single ones: 〈〉",
    nestedFix: "Make the inner ones 〈〉",
    missing: (title: string) =>
      `“${title}” looks like a document's title: put it in title brackets if it is the full one`,
    missingFix: "Put it in title brackets",
  },
};

/** Issuing verbs after which 关于…的意见 can hardly be anything but a title. */
const issuing = "(?:印发|制发|下发|颁布|出台|发布)了?";
const kinds =
  "(?:实施|工作|行动)方案|(?:实施|指导|若干)?意见|若干(?:措施|规定)|(?:管理|暂行|实施|试行)?办法|决定|实施细则";
const bare = new RegExp(
  `${issuing}(关于[^，。；：！？、“”‘’《》〈〉（）()\\s]{2,40}?的(?:${kinds}))(?=[，。；、]|$)`,
  "gu",
);

export const titleBrackets: PassageCheck = {
  id: "program/title-brackets",
  scope: "passage",
  severity: "warning",
  title: { zh: "书名号缺失或套用有误", en: "Title brackets missing or wrongly nested" },
  about: "wording",
  standard: "GB/T 15834-2011 4.15",
  rows: ["P06"],
  fix: "safe",
  *run({ text, locale }) {
    yield* nested(text, say[locale]);
    for (const match of text.includes("关于") ? text.matchAll(bare) : []) {
      const title = match[1]!;
      const end = match.index + match[0].length;
      const start = end - title.length;
      // 《关于印发关于…的意见的通知》 is one title; its own form is another matter.
      if (isBracketed(text, start)) continue;
      const edits = [
        { start, end: start, newText: "《" },
        { start: end, end, newText: "》" },
      ];
      const { missing, missingFix } = say[locale];
      yield {
        start,
        end,
        severity: "information",
        message: missing(title),
        fixes: [{ title: missingFix, edits, safe: false }],
      };
    }
  },
};

/** 《…《…》…》: every second layer is 〈〉. */
function* nested(text: string, { nested: message, nestedFix }: (typeof say)["zh"]): Generator<Report> {
  if (!text.includes("《")) return;
  const open: { end: number; double: boolean }[] = [];
  for (const { start, end, title } of pairMarks(text).pairs) {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const double = text[start] === "《";
    if (title && double && open.at(-1)?.double) {
      const edits = [
        { start, end: start + 1, newText: "〈" },
        { start: end - 1, end, newText: "〉" },
      ];
      yield { start, end, message, fixes: [{ title: nestedFix, edits, safe: true }] };
      open.push({ end, double: false });
    } else if (title) open.push({ end, double });
  }
}

/** A title that holds another is hardly longer than this. */
const longestTitle = 80;

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
