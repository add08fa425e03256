import { open, rest } from "./words.ts";

/** What goes on for longer is no list that a reader adds up. */
export const longestList = 40;
const longestItem = 24;

/** One item after another: a pause, a name, nothing that starts another thought, and no wider pause than before. */
export function isListed(gap: string, pauses: string): boolean {
  const [head] = /^[^，,、；;]{0,10}[、，,；;和]/.exec(gap) ?? [];
  return (
    gap.length <= longestItem &&
    head !== undefined &&
    pauses.includes(head.slice(-1)) &&
    !/其中|分别|同比|比上年|较|增长|下降|[（(。！？\n]/.test(gap) &&
    !leavesOpen(gap)
  );
}

/** What may part the items of a list: in 甲3个、乙5个；丙2个 the third is none. */
export function pausesOf(gap: string): string {
  const mark = /[、，,；;]/.exec(gap)?.[0] ?? "、";
  return mark === "、" ? "、和" : "，,".includes(mark) ? "，,、和" : "；;，,、和";
}

/** 余 leaves a figure open, 其余 closes a list. */
export function leavesOpen(words: string): boolean {
  // 一等奖 is no 等.
  const gap = words.replace(/[一二三四五特优头]等/g, "");
  const found = open.firstIn(gap, 0, gap.length);
  return found !== null && (found.word !== "余" || rest.startingAt(gap, found.at - 1) === null);
}
