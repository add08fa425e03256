import words from "../../../../register/one-thing-words.json" with { type: "json" };
import type { Detected } from "../../mentions/detected.ts";
import type { Passage } from "../../structure/passage.ts";
import { spanLength } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import { clauseStart, sentenceUpTo } from "../sentences.ts";
import { changes, leads, longVerbs } from "../words.ts";
import type { FigureClaim } from "./kind.ts";

/** A claim in its passage. */
export interface Placed extends FigureClaim {
  passage: Passage;
  detected: readonly Detected[];
}

/** Shorter names are too common to mean one thing: 税率, 收入, 活动. */
const shortestName = 4;

/**
 * A name that means one thing, of an owner that the text names: without one the next village or office may be meant. 企业总数 is such
 * a name, though 企业 is not; 增速比上月加快 is of what was named before it, and 金额增长 has no longer a name than 金额.
 */
export function isOfOneThing(placed: Placed): boolean {
  const { owner, indicator, subject } = placed.claim;
  if (/^(?:增速|增幅|降幅|涨幅|跌幅|占|比重|同比|环比|[比较][上去前同])/.test(indicator ?? "")) return false;
  const name = withoutChange(indicator ?? "");
  const longest = name === indicator && subject ? Math.max(name.length, spanLength(subject)) : name.length;
  if (longest < shortestName) return false;
  if (owner === null && !isOfOneWork(name)) return false;
  return !isPlace(name) && !words.recurring.includes(name) && !isNamedInQuotes(placed) && !isTail(placed);
}

const worksWords = new WordList(words.works);
const sizes = new WordList(words.sizesOfWorks);
const shortestWork = 4;

/** 云溪大桥全长, 石岭产业园一期工程总投资: a work that is named needs no owner. */
function isOfOneWork(name: string): boolean {
  const size = sizes.endingAt(name, name.length);
  const work = name.slice(0, -(size?.length ?? 0)).replace(/[一二三四五]期(?:工程|项目)?$/, "");
  return (
    size !== null && work.length >= shortestWork && isNamed(work) && worksWords.endingAt(work, work.length) !== null
  );
}

const isNamed = (work: string): boolean => !/^(?:[该本此这各全首多几新改]|\d|.?[座条个处项])/.test(work);

/** Whether nothing in their sentences tells two claims of one name apart. */
export const areOfOneThing = (a: Placed, b: Placed): boolean =>
  !haveOneSubject(a, b) &&
  !areSideBySide(a, b) &&
  spreadOf(a) === spreadOf(b) &&
  isAhead(a) === isAhead(b) &&
  !(isPart(a) && isLevelOfAll(b)) &&
  !(isPart(b) && isLevelOfAll(a)) &&
  areAlike(betweenOwnerAndName(a), betweenOwnerAndName(b)) &&
  actOf(a) === actOf(b);

/** 其中州直增长12%、东岭地区增长6%: the part of a whole that is named is no indicator. */
const isPlace = (name: string): boolean => /(?:地区|自治州|[市县盟])$/.test(name);

const withoutChange = (name: string): string => {
  const change = changes.endingAt(name, name.length);
  return change ? name.slice(0, -change.length) : name;
};

/** A sentence that sets two things side by side: 成年人…人均阅读量8本；未成年人…人均阅读量11本; or a whole and a part: 投资8亿元，其中…投资2亿元. */
function areSideBySide(first: Placed, { passage, local }: Placed): boolean {
  const between = first.passage === passage ? passage.text.slice(first.local.end, local.start) : "";
  return /；|其中|口径|测算/.test(between) && !/[。！？]/.test(between);
}

/** 每年可封存30万吨，累计可封存150万吨; 增长3.2%，五年年均增长6.3% */
const spreadOf = ({ passage: { text }, local: { start } }: Placed): string =>
  /累计|年均|平均/.exec(text.slice(clauseStart(text, start, Math.max(0, start - longestClause)), start))?.[0] ?? "";

/** 新当选144人。其中，院士71人。现有院士902人: a part of what has come is none of all there is. */
const isPart = ({ passage: { text }, local: { start } }: Placed): boolean =>
  sentenceUpTo(text, start, longestSentence).includes("其中");

const isLevelOfAll = ({ passage: { text }, local: { start } }: Placed): boolean =>
  /[现共]有|总[数量]/.test(sentenceUpTo(text, start, longestSentence));

const longestClause = 40;
const longestSentence = 120;
const aheadWords = new WordList(words.ahead);

/** 确保…，总数达到260家: what is to come is no report, whatever else its sentence says. */
function isAhead({ passage: { text }, local: { start } }: Placed): boolean {
  const lead = sentenceUpTo(text, start, longestSentence);
  return aheadWords.firstIn(lead, 0, lead.length) !== null;
}

/** 658公里主要河道已有260公里完成清理: two figures on both sides of one name are a whole and a part of it. */
const haveOneSubject = ({ claim: { subject: a } }: FigureClaim, { claim: { subject: b } }: FigureClaim): boolean =>
  a !== null && a.start === b?.start;

/** Where the name begins in its passage; null where it has none, or stands in pieces. */
function nameStart({ passage: { pieces }, claim: { subject } }: Placed): number | null {
  const piece = subject && pieces.length === 1 ? pieces[0] : undefined;
  return piece && subject ? subject.start - piece.start : null;
}

/** “奋斗者”号载人潜水器下潜: what tells it from the next of its kind stands in the quotation marks before the name. */
function isNamedInQuotes(placed: Placed): boolean {
  const start = nameStart(placed);
  return start !== null && "”》".includes(placed.passage.text.charAt(start - 1) || " ");
}

/** 在40个市中上升5位: what follows another figure is the rest of that one's words. */
function isTail(placed: Placed): boolean {
  const start = nameStart(placed);
  return (
    start !== null &&
    start < placed.local.start &&
    placed.detected.some(({ kind, end }) => kind === "figure" && end === start)
  );
}

/** 铁路 of 全国铁路今天发送旅客: what a date parts from the name. */
function betweenOwnerAndName(placed: Placed): string {
  const { passage, detected, claim } = placed;
  const start = nameStart(placed);
  if (start === null || start > placed.local.start || !claim.owner) return "";
  const from = clauseStart(passage.text, start, Math.max(0, start - longestClause));
  const owner = passage.text.lastIndexOf(claim.owner, start);
  const dates = detected.filter(({ kind, end }) => kind === "date" && end > from && end <= start);
  const first = dates[0];
  if (!first || owner < from || owner > first.start) return "";
  return passage.text.slice(owner + claim.owner.length, first.start);
}

const areAlike = (a: string, b: string): boolean => a === b || a === "" || b === "" || isLead(a) || isLead(b);

const isLead = (word: string): boolean => leads.startingAt(word, 0) === word;

/** 建成 of 建成156个文化站, against 为499个文化站配置: where the name stands behind, what is done with it tells it from the next. */
function actOf(placed: Placed): string {
  const { passage, local, claim } = placed;
  const start = nameStart(placed);
  if (start === null || start < local.end || !claim.subject) return "";
  const from = clauseStart(passage.text, local.start, Math.max(0, local.start - longestClause));
  const end = start + spanLength(claim.subject);
  const behind = /^[\u4e00-\u9fff]{0,2}/.exec(passage.text.slice(end, end + 2))?.[0] ?? "";
  return `${longVerbs.endingAt(passage.text, local.start, from) ?? ""} ${behind}`;
}
