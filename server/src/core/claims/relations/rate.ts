import type { Relation } from "../../format.ts";
import { compare, divide, multiply, subtract } from "../../text/decimal.ts";
import { difference, point, product, quotient } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import { canBeAdded, isChange } from "./added.ts";
import { countsAlike, type Measured, type RelationKind } from "./kind.ts";
import { rounded } from "./rounded.ts";
import { between, type ClaimSentence, leadOf } from "./sentences.ts";
import { falls, news } from "./words.ts";

/** 受理320件，办结317件，办结率99.1%; 企业320家，其中规上企业80家，占25%: a whole, a part of it, and their rate, in one sentence. */
export const rate: RelationKind = {
  kind: "rate",
  scope: "passage",
  *find({ sentences }) {
    for (const told of sentences) {
      const sentence = withoutAges(told);
      for (let index = 2; index < sentence.claims.length; index += 1) {
        const relation = relate(sentence, index);
        if (relation) yield relation;
      }
    }
  },
};

/** 60岁以上老年人2.3万人: the age says who is counted, and is no figure of the three. */
function withoutAges(sentence: ClaimSentence): ClaimSentence {
  const isAge = ({ figure }: Measured): boolean => figure.unit?.text.endsWith("岁") ?? false;
  if (!sentence.claims.some(isAge)) return sentence;
  return { ...sentence, claims: sentence.claims.filter((claim) => !isAge(claim)) };
}

function relate(sentence: ClaimSentence, index: number): Omit<Relation, "kind"> | null {
  const [whole, part, share] = sentence.claims.slice(index - 2, index + 1) as [Measured, Measured, Measured];
  if (share.figure.type !== "percent" || !countsAlike(whole, part) || whole.measure.key === "%") return null;
  if (between(sentence, part, share) === "的")
    return isOfNext(sentence, whole, part) ? reckon(part, whole, share) : null;
  if (/[；;]/.test(between(sentence, whole, part))) return null;
  const isRate = isRateOf(sentence, index);
  if (!isRate && !isShareOf(sentence, whole, part, share)) return null;
  // 赤字比上年减少1500亿元，赤字率2%: what something changed by is no part.
  if (isRate && isChange(sentence, index - 1)) return null;
  if (isRate && isNoWhole(sentence, index - 2, whole, part)) return null;
  if (isRate && (isNegated(sentence, index) || isRateOfLess(sentence, whole, part, share)))
    return reckonRest(whole, part, share);
  // A part that exceeds what stands before it is no part of that, unless the words say that it is: not of 日均8.6万人次, 较年初增加5亿元.
  const isNamedPart = between(sentence, whole, part).includes("其中") && canBeAdded(sentence, index - 2);
  if (!isRate && !isNamedPart && exceeds(part, whole)) return null;
  return reckon(whole, part, share);
}

const exceeds = ({ figure: a }: Measured, { figure: b }: Measured): boolean =>
  a.value !== null && b.value !== null && compare(a.value, b.value) > 0;

function reckon(whole: Measured, part: Measured, share: Measured): Omit<Relation, "kind"> | null {
  const [top, bottom] = [part.figure.value, whole.figure.value];
  if (top === null || bottom === null || compare(bottom, "0") <= 0) return null;
  const percent = product(quotient(part.measure.interval, whole.measure.interval), point("100"));
  return {
    claims: [whole, part, share].map(({ claim }) => claim.id),
    holds: meet(percent, share.measure.interval),
    arithmetic: `${part.figure.text}÷${whole.figure.text}＝${rounded(multiply(divide(top, bottom), "100"), share.figure.value)}%`,
  };
}

/** 不合格12批次，合格率99%: the part is what the rate leaves. */
function reckonRest(whole: Measured, part: Measured, share: Measured): Omit<Relation, "kind"> | null {
  const [less, bottom] = [part.figure.value, whole.figure.value];
  if (less === null || bottom === null || compare(bottom, "0") <= 0 || compare(less, bottom) > 0) return null;
  const left = difference(whole.measure.interval, part.measure.interval);
  const ratio = multiply(divide(subtract(bottom, less), bottom), "100");
  return {
    claims: [whole, part, share].map(({ claim }) => claim.id),
    holds: meet(product(quotient(left, whole.measure.interval), point("100")), share.measure.interval),
    arithmetic: `（${whole.figure.text}－${part.figure.text}）÷${whole.figure.text}＝${rounded(ratio, share.figure.value)}%`,
  };
}

/** One of part and rate is named by what is not: 不合格12批次，合格率; 不合格12批次，不合格率 are of one thing. */
const isNegated = (sentence: ClaimSentence, index: number): boolean =>
  /[不未没][\u4e00-\u9fff]{2,4}$/.test(leadOf(sentence, index - 1)) !==
  /[不未][\u4e00-\u9fff]{2}率$/.test(sentence.claims[index]!.claim.indicator ?? "");

/** 完成投资32亿元，占年度计划40亿元的85%: the first of the three is the part, the second the whole. */
const isOfNext = (sentence: ClaimSentence, part: Measured, whole: Measured): boolean =>
  /^[^，,。；;]{0,6}[，,](?:完成|占|约占|为|达|相当于)[\u4e00-\u9fff]{0,10}$/.test(between(sentence, part, whole));

/** The part is named by the verb of the rate: 办结317件, 办结率. */
function isRateOf(sentence: ClaimSentence, index: number): boolean {
  const { indicator } = sentence.claims[index]!.claim;
  const [ofPart, ofWhole] = [leadOf(sentence, index - 1), leadOf(sentence, index - 2)];
  // 应到320名，实到298名，到会率
  if (ofWhole.includes("应") && ofPart.includes("实") && /[到出参].?率/.test(leadOf(sentence, index))) return true;
  const [, verb] = /([^，,]{2})率$|(报销|补偿|整改|兑付|中签)比例$/.exec(indicator ?? "")?.filter(Boolean) ?? [];
  if (!verb) return false;
  if (isDone(ofPart, verb)) return !ofWhole.includes(verb) || /[应拟需]|计划/.test(ofWhole.split(verb)[0]!);
  const [whole, part, share] = sentence.claims.slice(index - 2, index + 1) as [Measured, Measured, Measured];
  const behind = between(sentence, part, share).split(/[，,]/)[0] ?? "";
  // 128个村中，96个通了公交，通车率75%
  return (
    /^[^，,。；;]{0,8}中[，,]/.test(between(sentence, whole, part)) && [...verb].some((one) => behind.includes(one))
  );
}

/** 新增4个县通高速，通达80个县，通达率73%: what was added last is no whole, nor is what the part is twice as many as. */
const isNoWhole = (sentence: ClaimSentence, index: number, whole: Measured, part: Measured): boolean =>
  news.firstIn(leadOf(sentence, index), 0, longestLead) !== null ||
  compare(part.figure.value ?? "0", multiply(whole.figure.value ?? "0", "2")) >= 0;

const longestLead = 30;

/** 由6033项精简到2764项，精简率54.2%: the rate of what went, beside what is left. */
const isRateOfLess = (sentence: ClaimSentence, whole: Measured, part: Measured, share: Measured): boolean =>
  /[到至]$/.test(between(sentence, whole, part)) && falls.startingAt(share.claim.indicator ?? "", 0) !== null;

/** 办结 is what was done with 办结317件; 失业 is not what was done with 失业人员再就业1.1万人, nor 安置 with 安置房8万平方米, nor 处理 with 污水处理厂4座. */
const isDone = (lead: string, verb: string): boolean => {
  const at = lead.lastIndexOf(verb);
  return (
    at >= 0 &&
    !/^(?:(?:人员|人口|对象|家庭|[者户房])(?:[\u4e00-\u9fff]{2}|[）)])|设施|中心|机构|能力|[厂站场])/.test(
      lead.slice(at + verb.length),
    )
  );
};

/** Straight behind the part, with no other whole named than the one that stands before: 占党员总数的. */
function isShareOf(sentence: ClaimSentence, whole: Measured, part: Measured, share: Measured): boolean {
  const gap = between(sentence, part, share);
  if (/^[，,]?(?:约|大约)?占(?:比|总数的?|总量的?)?(?:约|达到?|为|近|超过?)?$/.test(gap)) return true;
  // 54个小区中已有48个成立业委会，占比超过九成
  const isAmong = /^[^，,。；;]{0,8}中[，,]?(?:已?有|已)?$/.test(between(sentence, whole, part));
  if (isAmong && /^[^，,。；;]{0,12}[，,]占比?(?:约|达到?|为|近|超过?)?$/.test(gap)) return true;
  const [, named] =
    /^[，,]?(?:约|大约)?占(?:全部)?([\u4e00-\u9fff]{1,6}?)(?:总数|总量|总额|总人数|总面积)的?(?:约|达|为|近|超)?$/.exec(
      gap,
    ) ?? [];
  const lead = leadOf(sentence, sentence.claims.indexOf(whole)) + (whole.claim.indicator ?? "");
  if (named !== undefined) return lead.includes(named);
  // 总投资20亿元，已完成12亿元，占总投资的60%; 3600户居民中，2700户用上天然气，占总户数的75%
  const [, total] =
    /^[^，,。；;]{0,12}[，,](?:约|大约)?占总([\u4e00-\u9fff]{1,4}?)数?的?(?:约|达|为|近|超)?$/.exec(gap) ?? [];
  return total !== undefined && (lead.includes(`总${total}`) || total === whole.figure.unit?.text);
}
