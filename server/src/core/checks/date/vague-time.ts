import type { PassageCheck } from "../check.ts";

const say = {
  zh: (word: string) => `“${word}”没有说明是哪一天：宜写具体日期`,
  en: (word: string) => `${word} does not tell the day: give the date`,
};

export const vagueTime: PassageCheck<{ words: readonly unknown[] }> = {
  id: "date/vague-time",
  scope: "passage",
  severity: "off",
  title: { zh: "时间含糊", en: "Vague time" },
  about: "wording",
  rows: ["D12"],
  options: { words: ["日前", "近日", "近期", "前不久", "不久前", "本周"] },
  optionTitles: {
    words: { zh: "要报的词", en: "The words to report" },
  },
  *run({ text, dates, locale }, { words }) {
    for (const { start, end } of dates) {
      const word = text.slice(start, end);
      if (words.includes(word)) yield { start, end, message: say[locale](word) };
    }
  },
};
