import words from "../../../../register/share-words.json" with { type: "json" };
import { changes } from "../../claims/words.ts";
import type { Claim, Figure, Mention, Relation } from "../../format.ts";
import { compare } from "../../text/decimal.ts";
import { inStretches } from "../../text/stretches.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    single: (what: string, figure: string) => `“${what}”是部分占整体的比例，不会超过100%，稿中为${figure}：请核对`,
    ratio: (arithmetic: string) => `各部分之比相加应为100，稿中${arithmetic}：请核对各数`,
    rest: (arithmetic: string) => `各部分与其余相加应为100%，稿中${arithmetic}：请核对各占比`,
    sum: (arithmetic: string) => `稿中${arithmetic}，超过100%：如属同一整体且互不重叠，请核对`,
    part: "相加的一项",
  },
  en: {
    single: (what: string, figure: string) =>
      `“${what}” is a part of a whole and cannot pass 100 %, the draft says ${figure}: check it`,
    ratio: (arithmetic: string) => `The parts of the ratio must make 100, here ${arithmetic}: check them`,
    rest: (arithmetic: string) => `The parts and the rest must make 100 %, here ${arithmetic}: check the shares`,
    sum: (arithmetic: string) =>
      `Here ${arithmetic}, over 100 %: check the shares if they are of one whole and do not overlap`,
    part: "One of the parts",
  },
};

const rates = new WordList(words.rates);
const exceptions = new WordList(words.exceptions);
const larger = new WordList(words.larger);

const passagesAtOnce = 256;

export const shareOver100: DraftCheck = {
  id: "figure/share-over-100",
  scope: "draft",
  severity: "warning",
  title: { zh: "占比、比率超过100%", en: "Share over 100 %" },
  about: "fact",
  rows: ["C13", "Q15"],
  *run(view) {
    const singles: Report[] = [];
    yield* inStretches(view.stated, passagesAtOnce, ({ read, claims, places }) => {
      for (let index = 0; index < claims.length; index += 1) {
        const report = single(claims[index]!, read.mentions[places[index]!]!, view);
        if (report) singles.push(report);
      }
    });
    yield* singles;
    for (const relation of view.relations) {
      if (relation.holds === false && relation.kind.startsWith("shares")) yield sum(relation, view);
    }
  },
};

function single({ indicator }: Claim, figure: Mention, view: DraftView): Report | null {
  if (!indicator || figure.kind !== "figure" || figure.type !== "percent") return null;
  if (!isOver(figure) || !isShare(indicator)) return null;
  return { start: figure.start, end: figure.end, message: say[view.locale].single(indicator, said(figure, view.text)) };
}

function isOver({ interval, bound }: Figure): boolean {
  if (interval.low === null) return false;
  const over = compare(interval.low, "100");
  return over > 0 || (over === 0 && bound === "moreThan");
}

/** A rate by its name, or 占 with a whole that its part cannot outgrow. */
function isShare(indicator: string): boolean {
  const { length } = indicator;
  // 进口量占总量的41%，同比增长154%: what grows is the amount.
  if (changes.endingAt(indicator, length)) return false;
  if (rates.endingAt(indicator, length))
    return !exceptions.endingAt(indicator, length) && !larger.firstIn(indicator, 0, length);
  return /占[^占]{1,12}$/.test(indicator) && !larger.firstIn(indicator, 0, length);
}

function sum(relation: Relation, view: DraftView): Report {
  const [ratio] = relation.spans ?? [];
  if (ratio) return { ...ratio, message: say[view.locale].ratio(relation.arithmetic) };
  const figures = relation.claims.flatMap((id) => view.mention(view.claim(id)?.mention ?? "") ?? []);
  const related = figures.map(({ start, end }) => ({ start, end, message: say[view.locale].part }));
  const last = figures.at(-1) ?? { start: 0, end: 1 };
  const complete = relation.kind === "shares-with-rest";
  return {
    start: last.start,
    end: last.end,
    message: say[view.locale][complete ? "rest" : "sum"](relation.arithmetic),
    related: related.slice(0, -1),
    ...(complete ? {} : { severity: "information" as const }),
  };
}
