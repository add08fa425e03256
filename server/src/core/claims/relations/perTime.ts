import { compare, divide } from "../../text/decimal.ts";
import { quotient } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import { type ClaimPassage, type Found, isMeasured, type Measured, type RelationKind } from "./kind.ts";
import { rounded, spoken } from "./rounded.ts";

/** 8天假期里，发送旅客86.4万人次，日均10.8万人次: a total, the length of time that it took, and how much falls to one day of it. */
export const perTime: RelationKind = {
  kind: "rate",
  scope: "passage",
  *find({ passages }) {
    for (const passage of passages) {
      if (passage.lengths.length === 0) continue;
      const figures = passage.claims.filter(isMeasured);
      for (let index = 1; index < figures.length; index += 1) {
        const relation = relate(passage, figures[index - 1]!, figures[index]!);
        if (relation) yield relation;
      }
    }
  },
};

/** What one of the time is called beside the figure, and the code of the length. */
const codes: Partial<Record<string, string>> = { 日: "D", 天: "D", 月: "M", 年: "Y" };

function relate({ passage: { text }, lengths }: ClaimPassage, total: Measured, share: Measured): Found | null {
  const code = share.figure.per?.value === "1" ? codes[share.figure.per.unit] : undefined;
  if (!code || total.figure.per || total.measure.key !== share.measure.key) return null;
  const near = lengths.filter(isMeasured).filter(({ local, figure }) => {
    const gap = text.slice(local.end, total.local.start);
    return figure.unit?.code === code && local.end <= total.local.start && !/[。！？；;\n]/.test(gap);
  });
  const [length, other] = near;
  if (!length || other || !isSpan(text, length) || !isOfTotal(text, length, total, share)) return null;
  const [top, bottom] = [total.figure.value, length.figure.value];
  if (top === null || bottom === null || compare(bottom, "1") <= 0) return null;
  const each = rounded(divide(top, bottom), share.figure.value);
  return {
    claims: [total, length, share].map(({ claim }) => claim.id),
    holds: meet(quotient(total.measure.interval, length.measure.interval), share.measure.interval),
    arithmetic: `${total.figure.text}÷${length.figure.text}＝${spoken(each, share.figure.unit?.text)}`,
  };
}

/** Straight behind the total, of nothing but what it counts: ，日均; ，日均接待游客, where 接待游客 led to the total. */
function isOfTotal(text: string, length: Measured, total: Measured, share: Measured): boolean {
  const [, what] = leads.exec(text.slice(total.local.end, share.local.start)) ?? [];
  return what !== undefined && text.slice(length.local.end, total.local.start).includes(what.replace(bounds, ""));
}

const leads = /^[^，,。；;、]{0,8}[，,](?:平均)?(?:[日月年]均|每[天日月年])([\u4e00-\u9fff]{0,8})$/;
const bounds = /(?:达到?|约|超过?|近)$/;

/** 8天假期里, 为期3天, 五年: no 提前3天, 近三年 or 第3天. */
function isSpan(text: string, { local: { start, end } }: Measured): boolean {
  return (
    /(?:^|[，,。；;：:的在这]|为期|历时|连续)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:的?(?:假期|展会|活动|赛程|会期|时间)?[里内间中来]?[，,]|[^，,。；;]{0,8}(?:共|累计|增长|增加|新增))/.test(
      text.slice(end, end + 12),
    )
  );
}
