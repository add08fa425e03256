import type { Derived } from "../claims/derived.ts";
import type { Locale } from "../ports.ts";

/** What is said of claims and of what holds between them, in each language. */
interface ClaimWords {
  /** Relations by their kind. */
  relations: Readonly<Record<string, string>>;
  derived: Record<Derived["kind"], string>;
  holds(holds: boolean | null): string;
  state: Record<ClaimState, string>;
  colon: string;
  comma: string;
  space: string;
}

/** `agrees`: some relation holds and none is broken; `disagrees`: one is broken; `open`: nothing in the draft could test it. */
export type ClaimState = "agrees" | "disagrees" | "open";

const zh: ClaimWords = {
  relations: {
    "headline-body": "标题与正文",
    "same-indicator": "同一指标",
    "same-unit": "人与人次",
    sum: "分项与总数",
    "sum-of-kinds": "分项与总数",
    "part-of-total": "分项与总数",
    shares: "占比合计",
    "shares-with-rest": "占比合计",
    "shares-in-ratio": "占比合计",
    "same-whole": "各项占比",
    rate: "比率",
    growth: "增减",
    "percentage-points": "百分点",
    "percent-of-percent": "百分数之差",
    "whole-number": "基数与百分比",
    "count-list": "个数与所列",
    "overview-detail": "总述与分述",
    ordinals: "序号",
    "span-length": "时长与起止",
    age: "年龄",
    edition: "届次",
    "event-order": "事件先后",
  },
  derived: { base: "基数", change: "幅度", difference: "相差", standard: "比照", share: "占" },
  holds: (holds) => (holds === null ? "无法判定" : holds ? "相符" : "不符"),
  state: { agrees: "相符", disagrees: "不符", open: "未核" },
  colon: "：",
  comma: "，",
  space: "",
};

const en: ClaimWords = {
  relations: {
    "headline-body": "headline and body",
    "same-indicator": "one indicator",
    "same-unit": "people and visits",
    sum: "parts and total",
    "sum-of-kinds": "parts and total",
    "part-of-total": "parts and total",
    shares: "shares of one whole",
    "shares-with-rest": "shares of one whole",
    "shares-in-ratio": "shares of one whole",
    "same-whole": "amounts and shares",
    rate: "rate",
    growth: "change",
    "percentage-points": "percentage points",
    "percent-of-percent": "difference of percentages",
    "whole-number": "base and percentage",
    "count-list": "count and list",
    "overview-detail": "overview and detail",
    ordinals: "numbering",
    "span-length": "length and ends",
    age: "age",
    edition: "editions",
    "event-order": "order of events",
  },
  derived: { base: "from", change: "by", difference: "difference", standard: "against", share: "share" },
  holds: (holds) => (holds === null ? "undecided" : holds ? "agrees" : "does not agree"),
  state: { agrees: "agrees", disagrees: "does not agree", open: "untested" },
  colon: ": ",
  comma: ", ",
  space: " ",
};

const tables: Record<Locale, ClaimWords> = { zh, en };

export const claimWordsOf = (locale: Locale): ClaimWords => tables[locale];
