import words from "../../../../register/quantity-words.json" with { type: "json" };
import { clauseStart } from "../../claims/sentences.ts";
import { boundBefore } from "../../mentions/figures/bounds.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: (what: string) =>
    `“${what}”是数量，增减用“%”；“个百分点”是两个百分数之差：请核对是增减幅度，还是占比、增速的变化`,
  en: (what: string) =>
    `${what} is an amount, whose change is counted in %; 个百分点 is the difference of two percentages: check which is meant`,
};

const amounts = new WordList(words.amounts);
const changes = new WordList(words.changes);
const contributing = new WordList(words.contributing);

/** What may stand between the verb and its figure. */
const tail = /(?:了|约|近|达)$/;
/** What may stand between the amount and the verb. */
const comparison =
  /(?:同比|环比|[比较](?:上年|上月|去年|前年|同期|上年同期|去年同期|上季度|年初|上年末))?(?:分别|均|净|累计|已|将|又|明显|显著|大幅|小幅|略|稳步|持续|进一步)?$/;
/** An amount and what is said of its change are this short. */
const farthest = 24;

export const pointsForAmount: PassageCheck = {
  id: "figure/points-for-amount",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "数量增减用“百分点”", en: "The change of an amount counted in 百分点" },
  about: "wording",
  rows: ["Q11"],
  *run({ text, figures, locale }) {
    for (const mention of figures) {
      if (mention.type !== "percentagePoint") continue;
      const what = amountBefore(text, mention.start);
      if (what) yield { start: mention.start, end: mention.end, message: say[locale](what) };
    }
  },
};

/** The amount whose change the figure at `at` gives; null where it is a rate, or where the figure is a part of its growth. */
function amountBefore(text: string, at: number): string | null {
  const from = clauseStart(text, at, Math.max(0, at - farthest));
  const bound = boundBefore(text, at, false);
  const before = text.slice(from, bound && bound.start > from ? bound.start : at).replace(tail, "");
  const verb = changes.endingAt(before, before.length);
  if (!verb) return null;
  const name = before.slice(0, -verb.length).replace(comparison, "");
  const isPart = contributing.firstIn(name, 0, name.length) !== null;
  return isPart ? null : amounts.endingAt(name, name.length);
}
