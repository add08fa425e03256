import { compare, divide, multiply } from "../../text/decimal.ts";
import { point, product, quotient } from "../../text/interval.ts";
import { isWithin, meet } from "../measure.ts";
import { isChange } from "./added.ts";
import { countsAlike, type Found, type Measured, type RelationKind } from "./kind.ts";
import { rounded, roundsTo, spoken } from "./rounded.ts";
import { type ClaimSentence, leadOf } from "./sentences.ts";

/** 居民10万人，藏书40万册，人均藏书4册; 1200平方米，总价960万元，均价8000元/平方米: a total, what it is spread over, and how much falls to one. */
export const perUnit: RelationKind = {
  kind: "rate",
  scope: "passage",
  *find({ sentences }) {
    for (const sentence of sentences) {
      for (const [index, share] of sentence.claims.entries()) {
        const per = perOf(share, leadOf(sentence, index));
        const relation = per && !isStandard(leadOf(sentence, index)) ? relate(sentence, index, per) : null;
        if (relation) yield relation;
      }
    }
  },
};

interface Per {
  value: string;
  units: readonly string[];
  /** 载体 of 每个载体: 个 alone does not say what is counted. */
  noun: string;
}

/** 人均, 每万人, 元/平方米; 亩产 says it without a word of its own. A figure without a name may be of anything. */
function perOf({ figure, claim }: Measured, lead: string): Per | null {
  if (figure.value === null || claim.indicator === null) return null;
  if (figure.per) {
    const { value, unit } = figure.per;
    if (unit === "个" && !nounIn(lead)) return null;
    return { value, units: unit === "人" ? people : [unit], noun: unit === "个" ? nounIn(lead) : "" };
  }
  return /^(?:平均)?(?:亩均?产|单产)/.test(claim.indicator) ? { value: "1", units: ["亩"], noun: "" } : null;
}

const nounIn = (lead: string): string => /每个([\u4e00-\u9fff]{2})/.exec(lead)?.[1] ?? "";

/** 基础养老金提高到每人每月75元: what each is to get, by a rule, is no quotient of what was spent. */
const isStandard = (lead: string): boolean => /标准|补助|补贴|津贴|奖励|最低|最高|每[月年天日]/.test(lead);

const isPer = ({ figure, claim }: Measured): boolean =>
  figure.per !== null || /^(?:平均)?(?:亩均?产|单产)/.test(claim.indicator ?? "");

const people = ["人", "名", "口", "位"];

/** How many figures before and after one its total and base may stand. */
const reach = 5;

function relate(sentence: ClaimSentence, index: number, per: Per): Found | null {
  const { claims } = sentence;
  const share = claims[index]!;
  const what = whatOf(share);
  const around = claims.slice(Math.max(0, index - reach), index + reach + 1);
  // 17名同学凑了20万元，每年资助10名学生，每人2000元: what is counted for a year may be what each one is of.
  if (around.some((one) => one !== share && isPer(one) && isBase(one, per))) return null;
  const near = around.filter((one) => !isPer(one));
  // 比去年增加1236人 is spread over nothing, unless the share is one of what was gained.
  const changes = new Set(near.filter((one) => isChange(sentence, claims.indexOf(one))));
  const gains = isChange(sentence, index);
  const [total, ...otherTotals] = near.filter((one) => changes.has(one) === gains && isTotal(one, share, what));
  const [base, ...otherBases] = near.filter(
    (one) => one !== total && one !== share && !changes.has(one) && isBase(one, per),
  );
  if (!total || !base || otherTotals.length > 0 || otherBases.length > 0) return null;
  const [top, bottom, size, stated] = [total.figure.value, base.figure.value, per.value, share.figure.value];
  if (top === null || bottom === null || stated === null || compare(bottom, "0") <= 0) return null;
  // A total that is less than what falls to one is of something else.
  if (compare(top, stated) < 0) return null;
  const each = multiply(divide(top, bottom), size);
  // What falls to one is rounded even where it counts people: 28624名, 956个考场, 每个考场30人.
  const spread = product(quotient(total.measure.interval, base.measure.interval), point(size));
  const holds = meet(spread, share.measure.interval) || roundsTo(each, stated);
  const isClose = averaged.test(what) && isWithin(rounded(each, null), stated, "20");
  const times = size === "1" ? "" : `×${spoken(size, undefined)}`;
  return {
    claims: [total, base, share].map(({ claim }) => claim.id),
    holds: holds || !isClose ? holds : null,
    arithmetic: `${total.figure.text}÷${base.figure.text}${times}＝${spoken(rounded(each, stated), share.figure.unit?.text)}`,
  };
}

/** These are reckoned with the average population of a year, which no draft gives. */
const averaged = /生产总值|GDP|产值|支出|消费/;

/** What is spread: 藏书 of 人均藏书, nothing of 均价. */
const whatOf = ({ claim }: Measured): string =>
  (claim.indicator ?? "").replace(
    /^(?:平均|每?亩均产量?|每?[人户亩村家]均|每[^\d]{1,4}?(?=拥有|$)|每[万千百]?[人户亩家]|亩均?产量?|单产|均价|单价|售价|拥有)+/,
    "",
  );

function isTotal(total: Measured, share: Measured, what: string): boolean {
  const { claim, figure } = total;
  const name = claim.indicator ?? "";
  if (!countsAlike(total, share) || figure === share.figure || claim.status !== share.claim.status) return false;
  if (/可支配|纯收入/.test(what) || (what.includes("收入") && !name.includes("总收入"))) return false;
  return (what === "" || timesOf(what) === timesOf(name)) && [...what].every((character) => name.includes(character));
}

/** 人均月增收 is no part of 年增收. */
const timesOf = (name: string): string => name.replace(/[^年月日季周天]/g, "");

/** Per ten thousand people is counted by the population alone. */
const isBase = ({ figure, claim }: Measured, { units, value, noun }: Per): boolean =>
  figure.type === "quantity" &&
  (claim.indicator ?? "").includes(noun) &&
  units.includes(figure.unit?.text ?? "?") &&
  (value === "1" || units !== people || /人口|居民|常住|户籍/.test(claim.indicator ?? ""));
