import plans from "../../../../register/plan-periods.json" with { type: "json" };
import { entryOf } from "../../mentions/programs/lookup.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import type { Span } from "../../text/span.ts";
import type { DraftCheck } from "../check.ts";

const say = {
  zh: (name: string, to: number, year: string) =>
    `“${name}”已于${to}年底结束，成稿日在${year}年，此处却写作正在进行：请核对`,
  en: (name: string, to: number, year: string) =>
    `“${name}” ended with ${to} and the draft is of ${year}, yet it reads as if it were running: check it`,
};

const periods = new Map(plans.periods.map((period) => [period.name, period]));

/** Words straight beside a plan's name by which it is running. */
const running =
  /^[”"]?(?:时期|期间|规划期|规划纲要|规划|阶段)?[，,]?[^，。；！？：“”]{0,6}?(?:正在|正值|正处|已经?进入|已?步入|还有[一两三四\d]年)/;
const runningYear = /^[”"]?(?:规划)?(?:的)?(?:开局|起步|关键|攻坚|冲刺|收官|收官决胜|承上启下)(?:之年|年)/;
const present =
  /(?:今年|当前|眼下|目前|如今|现在|正值|正处在?|正处于|正在(?:实施|推进|落实|编制|执行))(?:是|正是|恰是)?(?:实施|推进|落实|编制|执行)?[我全]?[国省市县州区]?[“"]?$/;
/** Words of a sentence that looks back, or quotes what was said then. */
const past = /当时|那时|曾|彼时|时任|回忆|回顾|[去前]年|此前|原定/;

export const periodOver: DraftCheck = {
  id: "program/period-over",
  scope: "draft",
  severity: "information",
  title: { zh: "规划期已过", en: "A plan period that is over" },
  basis: "D10",
  *run(view) {
    const year = view.documentDate?.date.slice(0, 4);
    if (year === undefined) return;
    for (const read of view.passages) {
      for (const [index, mention] of read.detected.entries()) {
        const name = mention.kind === "program" ? entryOf(view.register, mention)?.periods?.at(-1) : undefined;
        const period = name === undefined ? undefined : periods.get(name);
        if (!period || Number(year) <= period.to || !isRunning(read, mention, year)) continue;
        const { start, end } = read.mentions[index]!;
        yield { start, end, message: say[view.locale](period.name, period.to, year) };
      }
    }
  },
};

function isRunning(
  { passage: { text }, mentions, detected }: ReadPassage,
  { start, end }: Span,
  year: string,
): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 24);
  const says = running.test(behind) || present.test(before) ? !/^[”"]?(?:以来|规划目标|收官之后)/.test(behind) : false;
  if (!says && !runningYearNow(before, behind)) return false;
  const sentence = sentenceAround(text, start);
  if (past.test(text.slice(sentence.start, sentence.end)) || isQuoted(text, start)) return false;
  // A sentence of another year speaks of that year.
  return !mentions.some((other, index) => {
    const local = detected[index]!;
    if (other.kind !== "date" || local.start < sentence.start || local.start >= start) return false;
    return other.interval?.start != null && other.interval.start.slice(0, 4) < year;
  });
}

const runningYearNow = (before: string, behind: string): boolean =>
  /今年[，,]?(?:正?是|正值|恰逢|作为|既是)[^，。；]{0,8}$/.test(before) && runningYear.test(behind);

function sentenceAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !"。！？；".includes(text[start - 1]!)) start -= 1;
  let end = at;
  while (end < text.length && !"。！？；".includes(text[end]!)) end += 1;
  return { start, end };
}

/** ‘十四五’ inside “…”: whoever speaks may speak of then. */
const isQuoted = (text: string, start: number): boolean => text[start] === "‘";
