import { areNear } from "../../claims/measure.ts";
import { rest } from "../../claims/relations/words.ts";
import type { Mention, Relation } from "../../format.ts";
import { add, compare } from "../../text/decimal.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (arithmetic: string, total: string) =>
      `各分项相加应为总数（${arithmetic}），稿中总数为${total}：请核对各数`,
    more: (arithmetic: string, total: string) =>
      `各分项相加为${arithmetic}，多于总数${total}：如有重叠则不误，否则请核对各数`,
    part: "分项",
    over: (part: string, total: string) => `“其中”的${part}大于总数${total}：请核对两数`,
    total: "总数",
  },
  en: {
    message: (arithmetic: string, total: string) =>
      `The parts must make the total (${arithmetic}), which the draft gives as ${total}: check them all`,
    more: (arithmetic: string, total: string) =>
      `The parts make ${arithmetic}, more than the total ${total}: right if they overlap, otherwise check them all`,
    part: "One of the parts",
    over: (part: string, total: string) => `The part ${part} is more than its total ${total}: check both`,
    total: "The total",
  },
};

export const partsAgainstTotal: DraftCheck = {
  id: "claim/parts-and-total",
  scope: "draft",
  severity: "warning",
  title: { zh: "分项与总数不合", en: "Parts that do not make their total" },
  about: "fact",
  rows: ["C07", "Q16"],
  *run(view) {
    const told = new Set<string>();
    for (const { relation, mentions } of disagreements(view, "sum")) {
      told.add(mentions.at(-1)!.id);
      yield isDoubtful(mentions, view.text) ? doubtful(relation, mentions, view) : ofSum(relation, mentions, view);
    }
    for (const { relation, mentions } of disagreements(view, "sum-of-kinds")) {
      told.add(mentions.at(-1)!.id);
      yield ofSum(relation, mentions, view);
    }
    for (const { mentions } of disagreements(view, "part-of-total")) {
      if (!told.has(mentions[1]!.id)) yield ofPart(mentions, view);
    }
  },
};

function ofSum({ arithmetic }: Relation, mentions: readonly Mention[], { locale, text }: DraftView): Report {
  const { message, part } = say[locale];
  return reportAtLast(mentions, message(arithmetic, said(mentions.at(-1)!, text)), part);
}

function doubtful(relation: Relation, mentions: readonly Mention[], view: DraftView): Report {
  const report = ofSum(relation, mentions, view);
  const { all, total } = valuesOf(mentions);
  const message =
    compare(all, total) > 0
      ? say[view.locale].more(relation.arithmetic, said(mentions.at(-1)!, view.text))
      : report.message;
  return { ...report, message, severity: "information" };
}

function ofPart([part, total]: readonly Mention[], { locale, text }: DraftView): Report {
  const { over, total: evidence } = say[locale];
  return reportAtLast([total!, part!], over(said(part!, text), said(total!, text)), evidence);
}

/**
 * Parts behind their total that are far more than it: the kinds may overlap. Parts that are a little less: one may have been left out,
 * unless they have one name for all of them. The last may be what is left.
 */
function isDoubtful(mentions: readonly Mention[], text: string): boolean {
  const [before, last] = mentions.slice(-3) as [Mention, Mention];
  if (mentions.at(-1)!.start > mentions[0]!.start || rest.firstIn(text, before.end, last.start)) return false;
  const { all, total } = valuesOf(mentions);
  if (compare(all, total) > 0) return !areNear(all, total);
  const [ending, ...endings] = mentions.map(({ start }) => text.charAt(start - 1));
  return endings.slice(0, -1).some((other) => other !== ending) || endings.at(-1) === ending;
}

function valuesOf(mentions: readonly Mention[]): { all: string; total: string } {
  const values = mentions.map((mention) => (mention.kind === "figure" ? (mention.value ?? "0") : "0"));
  const total = values.pop()!;
  return { all: values.reduce(add), total };
}
