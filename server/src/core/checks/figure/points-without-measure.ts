import type { PassageCheck } from "../check.ts";
import { rewrite } from "../rewrite.ts";

const say = {
  zh: "两个百分数之差说“个百分点”，此处缺“个”",
  en: "The difference of two percentages is counted in 个百分点: 个 is missing",
};

const bare = "百分点";

export const pointsWithoutMeasure: PassageCheck = {
  id: "figure/points-without-measure",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "“百分点”前缺“个”", en: "百分点 without 个" },
  about: "wording",
  rows: ["Q10"],
  fix: "safe",
  *run({ passage, text, figures, locale }) {
    // A headline has no room for it: 涨幅回落0.3百分点.
    if (passage.role === "headline") return;
    for (const { type, unit, start, end } of figures) {
      if (type !== "percentagePoint" || unit?.text !== bare) continue;
      const fix = rewrite({ start, end }, `${text.slice(start, end - bare.length)}个${bare}`, locale, true);
      yield { start, end, message: say[locale], fixes: [fix] };
    }
  },
};
