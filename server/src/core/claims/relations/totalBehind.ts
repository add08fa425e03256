import { leavesOpen } from "./listed.ts";
import { totals } from "./words.ts";

/** How the total behind a list is told; null where none is. */
export type TotalBehind =
  /** 甲3个、乙5个，共8个 */
  | "plain"
  /** 新增甲3个、乙5个，共新增8个: the verb of the list again, so that it counts nothing that was there before. */
  | "repeated"
  /** 甲类站点3个、乙类站点5个，站点总数达到8个: it may count others too. */
  | "level"
  | null;

/**
 * Only 共 and its like, straight before the total or with the verb of the list again and what it all is: 培训…80人、…90人，共培训（农民）170人.
 * @param gap what stands between the last part and the total
 * @param list gives the words of the list before it
 */
export function totalBehind(gap: string, list: () => string): TotalBehind {
  const pause = Math.max(gap.lastIndexOf("，"), gap.lastIndexOf(","));
  if (pause < 0 || pause > longestTail) return null;
  const word = totals.startingAt(gap, pause + 1);
  if (word === null && !gap.includes("总", pause)) return null;
  // 直属机构20个、办公机构8个以及秘书处，共29个: one of the list has no figure.
  if (/[。！？；;\n]/.test(gap) || /[及和与、]/.test(gap.slice(0, pause)) || leavesOpen(gap)) return null;
  const head = gap.slice(pause + 1);
  if (word === null) return isLevel(head, list()) ? "level" : null;
  const name = head.slice(word.length);
  if (name === "") return "plain";
  if (name.length > longestName || !/^[\u4e00-\u9fff]{2,}$/.test(name)) return null;
  const verb = name.slice(0, 2);
  return list().includes(verb) && (name.length === 2 || isVerb(verb, list())) ? "repeated" : null;
}

const longestTail = 12;
const longestName = 10;

/** The verb opens the list, or one of its items: 新增食堂4个, not the 社区 of 托管社区3个. */
const isVerb = (verb: string, list: string): boolean => {
  const at = list.indexOf(verb);
  return at === 0 || /[，,、；;：:。已共年月日]/.test(list.charAt(at - 1));
};

/** 网格员总数达到: every item of the list is one of them. */
function isLevel(head: string, list: string): boolean {
  const [, noun] = /^([\u4e00-\u9fff]{2,8}?)(?:总数|总量|总额)(?:已?达到?|为|是)?$/.exec(head) ?? [];
  return noun !== undefined && list.split(noun).length > 2;
}
