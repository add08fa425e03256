import { entryOf } from "../../mentions/programs/lookup.ts";
import { withoutMarks } from "../../mentions/programs/marks.ts";
import { placeIn } from "../../structure/passage.ts";
import type { DraftCheck, Report } from "../check.ts";
import { examineEach } from "../examineEach.ts";
import { listAfter, type NumberedList } from "./numberedList.ts";

const say = {
  zh: {
    count: (name: string, count: number, listed: number) => `“${name}”应为${count}项，此处列了${listed}项：请核对`,
    official: (content: string) => `；登记内容为：${content}`,
    other: (name: string, item: string, content: string) =>
      `“${item}”不在“${name}”的登记内容（${content}）之中：请核对`,
  },
  en: {
    count: (name: string, count: number, listed: number) =>
      `“${name}” has ${count} items, ${listed} are listed here: check them`,
    official: (content: string) => `; the register has ${content}`,
    other: (name: string, item: string, content: string) =>
      `“${item}” is not among what the register lists for “${name}” (${content}): check it`,
  },
};

const counted = /^([二两三四五六七八九十])[个大项条类级]/;

export const numberedContent: DraftCheck = {
  id: "program/numbered-content",
  scope: "draft",
  severity: "warning",
  title: { zh: "数目与所列内容不符", en: "A numbered name and what is listed for it" },
  about: "fact",
  rows: ["C03", "Q22"],
  run: ({ programs, register, locale }) =>
    examineEach(programs, ({ mention, local, read }) => {
      const { passage } = read;
      const list = listAfter(passage.text, local.end);
      if (!list) return null;
      const name = withoutMarks(mention.text);
      const content = entryOf(register, local)?.content;
      const report = content ? againstRegister(name, list, content, locale) : againstName(name, list, locale);
      return report && { ...report, ...placeIn(passage, list) };
    }),
};

type Outcome = Omit<Report, "start" | "end"> | null;

/** “三大工程” says itself how many there are. Where 和 may join parts of an item, nothing can be counted. */
function againstName(name: string, { items, most }: NumberedList, locale: "zh" | "en"): Outcome {
  const count = "二三四五六七八九十".indexOf((counted.exec(name)?.[1] ?? "").replace("两", "二")) + 2;
  if (count < 2 || !counted.test(name) || items.slice(0, -1).some((item) => /[和与及]/.test(item))) return null;
  if (items.length <= count && count <= most) return null;
  return { message: say[locale].count(name, count, items.length) };
}

function againstRegister(
  name: string,
  { items, most }: NumberedList,
  content: readonly string[],
  locale: "zh" | "en",
): Outcome {
  const bare = items.map(withoutMarks);
  const unknown = bare.filter((item) => !content.some((right) => right.includes(item) || item.includes(right)));
  // A list of which most is unknown is a list of something else.
  if (unknown.length * 2 >= bare.length) return null;
  const official = content.join("、");
  if (content.length < items.length || most < content.length) {
    const message = say[locale].count(name, content.length, items.length) + say[locale].official(official);
    return { message };
  }
  const [item] = unknown;
  // What is counted may have been renamed since the draft was written.
  return item === undefined ? null : { severity: "information", message: say[locale].other(name, item, official) };
}
