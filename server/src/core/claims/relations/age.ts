import type { FigureClaim, Found, RelationKind } from "./kind.ts";

/**
 * 1988年出生，今年38岁; （1950—2020），享年70岁: an age against the years beside it. It may be a year less, before the birthday, or a year
 * more, as it is counted from one at birth (虚岁).
 */
export const age: RelationKind = {
  kind: "age",
  scope: "article",
  find({ passages, documentDate }) {
    const found: Found[] = [];
    for (const { passage, claims } of passages) {
      for (const claim of claims) {
        if (claim.figure.unit?.text !== "岁" || claim.figure.bound !== "exact") continue;
        const lead = passage.text.slice(Math.max(0, claim.local.start - longestLead), claim.local.start);
        const behind = passage.text.slice(claim.local.end, claim.local.end + longestTail);
        const relation =
          lived(lead, behind, claim) ?? (documentDate ? living(lead, behind, claim, documentDate.date) : null);
        if (relation) found.push(relation);
      }
    }
    return found;
  },
};

const longestLead = 48;
const longestTail = 36;
const born = /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)(?:于[^，,。]{1,8})?[，,](?:今年|现年|如今|现已|今年已)$/;
/** 生于1985年，今年已经41岁 */
const bornIn = /生[于在](\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?[，,](?:今年|现年|如今)(?:已经?)?$/;
/** 出生于1956年的老人今年70岁, 1956年出生的李明今年70岁 */
const bornAs =
  /(?:生[于在](\d{4})年(?:\d{1,2}月)?|(\d{4})年(?:\d{1,2}月)?(?:出生|生))的[^，,。的儿女孙妻父母]{1,10}(?:今年|现年|如今)(?:已经?)?$/;
/** 1948年出生，1966年18岁时入伍 */
const bornBefore =
  /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)(?:于[^，,。]{1,8})?[，,](\d{4})年(?:\d{1,2}月)?[，,]?$/;
const thenBehind = /^(?:时|那年)/;
/** （男，1985年生，41岁） */
const inBrackets = /[（(](?:[男女][，,])?(\d{4})年(?:\d{1,2}月)?(?:出生|生)[，,]$/;
const closes = /^[）)，,]/;
/** 今年36岁，1985年出生; 今年36岁的李明，他出生于1985年 */
const bornBehind =
  /^(?:的[^，,。；;！？\d]{1,16})?[，,][他她]?(?:出?生[于在](\d{4})年|(?:生于)?(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于|生在|生，))/;
const nowBefore = /(?:今年|现年|如今)(?:已经?)?$/;
const bornAndDied =
  /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)[^。，,]{0,10}[，,](?:于)?(\d{4})年[^。，,]{0,8}(?:去世|逝世|病逝|离世|辞世)[，,](?:享年|终年)$/;
const life = /[（(](\d{4})年?[—－–～~-]{1,2}(\d{4})年?[）)][^。]{0,8}(?:享年|终年)$/;

function living(lead: string, behind: string, claim: FigureClaim, today: string): Found | null {
  const [, from, again] =
    born.exec(lead) ??
    bornIn.exec(lead) ??
    bornAs.exec(lead) ??
    (closes.test(behind) ? inBrackets.exec(lead) : null) ??
    (nowBefore.test(lead) ? bornBehind.exec(behind) : null) ??
    [];
  const year = from ?? again;
  return year ? toRelation(claim, Number(year), Number(today.slice(0, 4))) : null;
}

function lived(lead: string, behind: string, claim: FigureClaim): Found | null {
  const [, from, to] =
    life.exec(lead) ?? bornAndDied.exec(lead) ?? (thenBehind.test(behind) ? bornBefore.exec(lead) : null) ?? [];
  return from && to ? toRelation(claim, Number(from), Number(to)) : null;
}

function toRelation({ claim, figure }: FigureClaim, from: number, to: number): Found | null {
  if (figure.value === null || to < from) return null;
  const off = Number(figure.value) - (to - from);
  return { claims: [claim.id], holds: Math.abs(off) <= 1, arithmetic: `${to}－${from}＝${to - from}岁` };
}
