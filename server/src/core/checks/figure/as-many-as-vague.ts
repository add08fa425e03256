import type { DetectedFigure } from "../../mentions/detected.ts";
import { boundBefore } from "../../mentions/figures/bounds.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (word: string) => `“之多”强调确数之大，与表示约数的“${word}”矛盾：只保留一个`,
    fix: "删去“之多”",
  },
  en: {
    message: (word: string) => `之多 stresses how great an exact number is, ${word} makes it approximate: keep one`,
    fix: "Remove 之多",
  },
};

const asMany = "之多";

export const asManyAsVague: PassageCheck = {
  id: "figure/as-many-as-vague",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "“之多”与约数并用", en: "之多 behind an approximate number" },
  about: "wording",
  rows: ["Q14"],
  fix: "safe",
  *run({ text, figures, locale }) {
    if (!text.includes(asMany)) return;
    for (const mention of figures) {
      if (!text.startsWith(asMany, mention.end)) continue;
      const word = vagueWord(text, mention);
      if (!word) continue;
      const end = mention.end + asMany.length;
      yield {
        start: mention.start,
        end,
        message: say[locale].message(word),
        fixes: [{ title: say[locale].fix, edits: [{ start: mention.end, end, newText: "" }], safe: true }],
      };
    }
  },
};

/** 余 and 多 within the figure, 近 and 约 before it. */
function vagueWord(text: string, { start, end, bound }: DetectedFigure): string | null {
  const inside = /[余多]/.exec(text.slice(start, end))?.[0];
  if (inside) return inside;
  const before = bound === "lessThan" || bound === "about" ? boundBefore(text, start, false) : null;
  return before && text.slice(before.start, before.end);
}
