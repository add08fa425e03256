import { matches } from "../../text/matches.ts";
import type { PassageCheck, PassageView, Report } from "../check.ts";
import { rewrite, spanOf } from "../rewrite.ts";
import { isInTitle } from "../speech.ts";

const say = {
  zh: (mark: string) => `时间、序号的起止用一字线“—”，不用半角“${mark}”`,
  en: (mark: string) => `A stretch of time, or from one ordinal to another, takes —, not the half-width ${mark}`,
};

const mark = /(?<=[\d年月日时分])[-~](?=\d)/g;
/** 第21~30条 */
const ordinals = /第\d{1,4}[-~]\d{1,4}(?=[条款章节页期届号项])/g;

export const halfWidthRange: PassageCheck = {
  id: "date/half-width-range",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "时间、序号起止用了半角符号", en: "Half-width mark between two dates or ordinals" },
  about: "wording",
  standard: "GB/T 15834-2011 4.13; GB/T 15835-2011 5.1.3",
  rows: ["N14", "N15"],
  fix: "safe",
  *run(view) {
    for (const mention of view.mentions) {
      if (mention.kind !== "date" || mention.expression.form !== "range") continue;
      yield* within(view, mention.start, mention.end);
    }
    for (const match of matches(view.text, ordinals)) yield* within(view, match.index, spanOf(match).end);
  },
};

/** Reports the one mark of a range; 2025-01-01~2025-03-31 has several, and a person to look at it. */
function* within({ text, locale }: PassageView, start: number, end: number): Generator<Report> {
  const found = [...matches(text.slice(start, end), mark)];
  const [only] = found;
  if (!only || found.length > 1 || isInTitle(text, start)) return;
  const at = start + only.index;
  const fix = rewrite({ start: at, end: at + 1 }, "—", locale, true);
  yield { start, end, message: say[locale](only[0]), fixes: [fix] };
}
