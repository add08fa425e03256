import plans from "../../../../register/plan-periods.json" with { type: "json" };
import { entryOf } from "../../mentions/programs/lookup.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import type { Span } from "../../text/span.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: (name: string, to: number, year: string) =>
    `“${name}”已于${to}年底结束，成稿日在${year}年，此处却写作正在进行：请核对`,
  en: (name: string, to: number, year: string) =>
    `“${name}” ended with ${to}, but the draft, of ${year}, speaks of it as running: check it`,
};

const periods = new Map(plans.periods.map((period) => [period.name, period]));

/** How a plan is said to be running: what stands straight before its name and straight after. */
const running: readonly [before: RegExp, behind: RegExp][] = [
  // “十四五”时期，我们正在加快建设水网
  [
    /^/,
    /^[”"]?(?:时期|期间)，?(?:我们|[我全][国省市州县区])?(?:正在|正处[于在])(?!(?:收|总结|验收|评估|交替)|[^，。；]{0,8}的)/,
  ],
  // “十四五”期间，我市将新建水厂6座; 将 may also be 把: 将教育作为大事
  [
    /^/,
    /^[”"]?(?:时期|期间)，?[^，。；将的]{0,8}将(?:新建|建设|建成|新增|投资|实现|完成|打造|启动|开工|达到|力争|继续)(?!的)/,
  ],
  // 我市将在“十四五”末建成
  [/将[在于][“"]?$/, /^[”"]?(?:时期|期间|末)/],
  // 正在实施“十四五”规划，
  [/正在(?:实施|执行|落实|推进|编制|制定)[“"]?$/, /^[”"]?(?:[，。；、]|$)/],
  // 当前，“十四五”规划实施进入冲刺阶段
  [/(?:当前|目前|眼下|如今|现在)，?[“"]?$/, /^[”"]?(?:规划)?(?:实施)?(?:已经?|正)?(?:进入|处于|步入)/],
  // 当前正值“十四五”规划实施的关键时期
  [
    /(?:当前|目前|眼下|如今|现在)，?(?:正值|正处于|正处在|正是|处于)[“"]?$/,
    /^[”"]?(?:规划)?(?:实施|建设)?的?(?:关键|攻坚|冲刺|收官|决胜|承上启下)/,
  ],
  // 今年是“十四五”收官之年
  [
    /今年，?(?:正?是|正值|恰逢|作为|既是)[^，。；]{0,8}$/,
    /^[”"]?(?:规划)?的?(?:开局|起步|关键|攻坚|冲刺|收官|决胜|承上启下)(?:之年|年)/,
  ],
];

/** Words of a sentence that looks back, or quotes what was said then. */
const past = /当时|那时|曾|彼时|时任|回忆|回顾|[去前]年|此前|原定/;

export const periodOver: DraftCheck = {
  id: "program/period-over",
  scope: "draft",
  severity: "information",
  title: { zh: "规划期已过", en: "A plan period that is over" },
  about: "fact",
  rows: ["D10"],
  run(view) {
    const year = view.documentDate?.date.slice(0, 4);
    if (year === undefined) return [];
    return examineEach(view.programs, ({ mention, local, read }) => {
      const name = entryOf(view.register, local)?.periods?.at(-1);
      const period = name === undefined ? undefined : periods.get(name);
      if (!period || Number(year) <= period.to || !isRunning(read, local, year)) return null;
      const { start, end } = mention;
      return { start, end, message: say[view.locale](period.name, period.to, year) };
    });
  },
};

function isRunning(
  { passage: { text }, mentions, detected }: ReadPassage,
  { start, end }: Span,
  year: string,
): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 24);
  if (!running.some(([ahead, after]) => ahead.test(before) && after.test(behind))) return false;
  const sentence = sentenceAround(text, start);
  if (past.test(text.slice(sentence.start, sentence.end)) || isQuoted(text, start)) return false;
  // A sentence of another year speaks of that year.
  return !mentions.some((other, index) => {
    const local = detected[index]!;
    if (other.kind !== "date" || local.start < sentence.start || local.start >= start) return false;
    return other.interval?.start != null && other.interval.start.slice(0, 4) < year;
  });
}

function sentenceAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !"。！？；".includes(text[start - 1]!)) start -= 1;
  let end = at;
  while (end < text.length && !"。！？；".includes(text[end]!)) end += 1;
  return { start, end };
}

/** ‘十四五’ inside “…”: whoever speaks may speak of then. */
const isQuoted = (text: string, start: number): boolean => text[start] === "‘";
