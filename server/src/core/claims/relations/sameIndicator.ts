import type { Passage } from "../../structure/passage.ts";
import { spanLength } from "../../text/span.ts";
import { inStretches } from "../../text/stretches.ts";
import { meet } from "../measure.ts";
import { clauseStart } from "../sentences.ts";
import { compared } from "./compared.ts";
import type { FigureClaim, Found, RelationKind } from "./kind.ts";

/** Shorter names are too common to mean one thing: 税率, 收入, 活动. */
const shortestName = 4;
const passagesAtOnce = 64;

/** Two values that a draft gives for one indicator of one owner and period; each claim is held against the next of its kind. A headline rounds, and is held against the body by itself. */
export const sameIndicator: RelationKind = {
  kind: "same-indicator",
  scope: "article",
  *find({ passages }) {
    const earlier = new Map<string, Placed>();
    const found: Found[] = [];
    yield* inStretches(passages, passagesAtOnce, ({ passage, claims }) => {
      if (passage.role === "headline") return;
      for (const later of claims) {
        if (later.claim.sameAs.length === 0) continue;
        const id = later.claim.sameAs.findLast((other) => earlier.has(other));
        const first = id === undefined ? undefined : earlier.get(id);
        const placed = { ...later, passage };
        earlier.set(later.claim.id, placed);
        const [a, b] = [first?.measure, later.measure];
        if (!first || !a || !b || a.key !== b.key || !isOfOneThing(first) || !isOfOneThing(later)) continue;
        if (isNamedInQuotes(placed) || haveOneSubject(first, later) || areSideBySide(first, placed)) continue;
        if (isCumulated(first) !== isCumulated(placed)) continue;
        const holds = meet(a.interval, b.interval);
        found.push({
          claims: [first.claim.id, later.claim.id],
          holds,
          arithmetic: compared(first.figure, later.figure, holds),
        });
      }
    });
    yield* found;
  },
};

interface Placed extends FigureClaim {
  passage: Passage;
}

/** A sentence that sets two things side by side: 成年人…人均阅读量8本；未成年人…人均阅读量11本. */
function areSideBySide(first: Placed, { passage, local }: Placed): boolean {
  const between = first.passage === passage ? passage.text.slice(first.local.end, local.start) : "";
  return between.includes("；") && !/[。！？]/.test(between);
}

/** 每年可封存30万吨，累计可封存150万吨 */
const isCumulated = ({ passage: { text }, local: { start } }: Placed): boolean =>
  text.slice(clauseStart(text, start, Math.max(0, start - longestClause)), start).includes("累计");

const longestClause = 40;

/** 658公里主要河道已有260公里完成清理: two figures on both sides of one name are a whole and a part of it. */
const haveOneSubject = ({ claim: { subject: a } }: FigureClaim, { claim: { subject: b } }: FigureClaim): boolean =>
  a !== null && a.start === b?.start;

/** “奋斗者”号载人潜水器下潜: what tells it from the next of its kind stands in the quotation marks before the name. */
function isNamedInQuotes({ passage: { text, pieces }, claim: { subject } }: Placed): boolean {
  const piece = subject && pieces.length === 1 ? pieces[0] : undefined;
  return piece !== undefined && subject !== null && "”》".includes(text.charAt(subject.start - piece.start - 1) || " ");
}

/**
 * A name that means one thing, of an owner that the text names: without one the next village or office may be meant. 企业总数 is such
 * a name, though 企业 is not; 增速比上月加快 is of what was named before it.
 */
const isOfOneThing = ({ claim: { owner, indicator, subject } }: FigureClaim): boolean =>
  owner !== null &&
  !/^(?:增速|增幅|降幅|涨幅|跌幅|占|比重|同比|环比)/.test(indicator ?? "") &&
  Math.max(indicator?.length ?? 0, subject ? spanLength(subject) : 0) >= shortestName;
