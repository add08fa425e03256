import type { PassageCheck } from "../check.ts";

const say = {
  zh: (year: string) => `“截至”后应是一个时点，“${year}”是一整年：如指年末，请写“${year}底”或具体日期`,
  en: (year: string) =>
    `截至 takes a point in time, ${year} is a whole year: write ${year}底 or the day if its end is meant`,
};

export const asOfBareYear: PassageCheck = {
  id: "date/as-of-bare-year",
  scope: "passage",
  severity: "information",
  title: { zh: "“截至”后只有年份", en: "截至 with a bare year" },
  about: "wording",
  rows: ["D07"],
  *run({ text, dates, locale }) {
    for (const mention of dates) {
      if (mention.expression.form !== "point") continue;
      const { start, end, expression } = mention;
      if (Object.keys(expression.point).join() !== "year" || expression.edge || expression.open) continue;
      if (text.slice(Math.max(0, start - 2), start) !== "截至" || isCount(text, end)) continue;
      yield { start, end, message: say[locale](text.slice(start, end)) };
    }
  },
};

/** 截至2025年，…连续多年 counts years; 截至2025年度 and 截至2025年第三季度 go on, as does 截至今年（2025年）上半年. */
function isCount(text: string, end: number): boolean {
  const stop = text.slice(end).search(/[。！？\n]/);
  const rest = text.slice(end, stop < 0 ? text.length : end + stop);
  return rest.includes("连续") || !/^[，,]?[^度第末底初（(]/.test(rest);
}
