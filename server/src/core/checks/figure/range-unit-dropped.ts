import type { DetectedFigure } from "../../mentions/detected.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (wanted: string) => `范围前一数省略了“${wanted}”，可能被读成另一个数：两数都写全`,
    fix: (wanted: string) => `补写“${wanted}”`,
  },
  en: {
    message: (wanted: string) =>
      `The first number of the range lacks "${wanted}" and can be misread: write both in full`,
    fix: (wanted: string) => `Write "${wanted}" after the first number as well`,
  },
};

/** Two numbers in digits and a connector, then what the first one lacks. 至 and 到 are prose, which the clause leaves alone. */
const dropped = /^([\d.,，０-９]{1,20})[～~〜\-－—–]{1,2}[\d.,，０-９]{1,20}(万亿|亿|万|%|％|‰)(元)?/;

export const rangeUnitDropped: PassageCheck = {
  id: "figure/range-unit-dropped",
  scope: "passage",
  severity: "warning",
  title: { zh: "范围省略万、亿、%", en: "Range without 万, 亿 or % on its first number" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.3",
  rows: ["N13"],
  fix: "choice",
  *run({ text, figures, locale }) {
    for (const mention of figures) {
      if (!mention.range) continue;
      const report = examine(text, mention, locale);
      if (report) yield report;
    }
  },
};

function examine(text: string, figure: DetectedFigure, locale: "zh" | "en"): Report | null {
  const [, low, scale, yuan = ""] = dropped.exec(text.slice(figure.start, figure.end)) ?? [];
  // 0—0.1%: nothing is nothing in any unit.
  if (!low || !scale || low === "0") return null;
  const wanted = scale + yuan;
  const at = figure.start + low.length;
  return {
    start: figure.start,
    end: figure.end,
    message: say[locale].message(wanted),
    fixes: [{ title: say[locale].fix(wanted), edits: [{ start: at, end: at, newText: wanted }], safe: false }],
  };
}
