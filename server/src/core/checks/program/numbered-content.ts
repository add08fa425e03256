import { entryOf } from "../../mentions/programs/lookup.ts";
import { withoutMarks } from "../../mentions/programs/marks.ts";
import { placeIn } from "../../structure/passage.ts";
import type { DraftCheck, Report } from "../check.ts";
import { examineEach } from "../examineEach.ts";
import { listAfter, type NumberedList } from "./numberedList.ts";

const say = {
  zh: {
    count: (name: string, count: number, listed: number, content: string) =>
      `“${name}”应为${count}项，此处列了${listed}项：请核对；登记内容为：${content}`,
    other: (name: string, item: string, content: string) =>
      `“${item}”不在“${name}”的登记内容（${content}）之中：请核对`,
  },
  en: {
    count: (name: string, count: number, listed: number, content: string) =>
      `“${name}” has ${count} items, ${listed} are listed here: check them; the register has ${content}`,
    other: (name: string, item: string, content: string) =>
      `“${item}” is not among what the register lists for “${name}” (${content}): check it`,
  },
};

export const numberedContent: DraftCheck = {
  id: "program/numbered-content",
  scope: "draft",
  severity: "warning",
  title: { zh: "所列与名录所载不符", en: "A list that is not what the register has" },
  about: "fact",
  rows: ["C03", "Q22"],
  run: ({ programs, register, locale }) =>
    examineEach(programs, ({ mention, local, read }) => {
      const { passage } = read;
      const content = entryOf(register, local)?.content;
      const list = content && listAfter(passage.text, local.end);
      const report = list && compare(withoutMarks(mention.text), list, content, locale);
      return report ? { ...report, ...placeIn(passage, list) } : null;
    }),
};

type Outcome = Omit<Report, "start" | "end"> | null;

function compare(
  name: string,
  { items, most }: NumberedList,
  content: readonly string[],
  locale: "zh" | "en",
): Outcome {
  const bare = items.map(withoutMarks);
  const unknown = bare.filter((item) => !content.some((right) => isWithin(item, right) || isWithin(right, item)));
  // A list of which most is unknown is a list of something else.
  if (unknown.length * 2 >= bare.length) return null;
  const official = content.join("、");
  if (content.length < items.length || most < content.length)
    return { message: say[locale].count(name, content.length, items.length, official) };
  const [item] = unknown;
  // What is counted may have been renamed since the draft was written.
  return item === undefined ? null : { severity: "information", message: say[locale].other(name, item, official) };
}

/** 因村派人精准 in 因村派人（第一书记）精准: the longer one says the same with more words. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (let index = 0; index < long.length && at < short.length; index += 1) if (long[index] === short[at]) at += 1;
  return at === short.length;
}
