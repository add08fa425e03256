// Generated from docs/analysis.schema.json by scripts/generate.ts: edit the schema, not this file.

export type Mention = Figure | DateMention | Program;
export type Figure = MentionBase & {
  kind: "figure";
  type: "number" | "quantity" | "money" | "percent" | "percentagePoint" | "fraction" | "multiple" | "ordinal";
  number: Span;
  /**
   * Null where only a range or a vague number stands.
   */
  value: Decimal | null;
  range: {
    low: Decimal;
    high: Decimal;
  } | null;
  bound: Bound;
  interval: Interval;
  unit: {
    text: string;
    /**
     * UCUM for measures ("%" for percent), ISO 4217 for money.
     */
    code: string | null;
  } | null;
  per: {
    value: Decimal;
    unit: string;
  } | null;
};
/**
 * A decimal number or a fraction, exact: "5320000", "99.4", "2/3".
 */
export type Decimal = string;
/**
 * What the words around a figure make of it: 约/左右 about; 超/逾/余/多 moreThan; 突破/上(万)/以上/至少 atLeast; 近/不到/不足 lessThan; 以下/以内/至多 atMost; 达/高达 and none exact.
 */
export type Bound = "exact" | "about" | "moreThan" | "atLeast" | "lessThan" | "atMost";
export type DateMention = MentionBase & {
  kind: "date";
  /**
   * The TIMEX3 type.
   */
  type: "date" | "time" | "duration" | "set";
  /**
   * The TIMEX3 value.
   */
  timex: string | null;
  mod: "START" | "MID" | "END" | "BEFORE" | "AFTER" | "APPROX" | null;
  range: {
    low: string;
    high: string;
  } | null;
  bound: Bound;
  /**
   * Wall clock without zone, half-open; null when it cannot be resolved.
   */
  interval: {
    start: string | null;
    end: string | null;
  } | null;
  /**
   * What the text itself gives.
   */
  stated: ("century" | "decade" | "year" | "quarter" | "month" | "day" | "weekday" | "hour" | "minute")[];
  calendar: "gregorian" | "lunar";
};
export type Program = MentionBase & {
  kind: "program";
  type: "plan" | "project" | "campaign" | "mechanism" | "document" | "meeting" | "brand" | "slogan" | "other";
  /**
   * The canonical name this mention stands for.
   */
  name: string;
  /**
   * Id in the register of programs; null where only detected.
   */
  entry: string | null;
};
export type Severity = "error" | "warning" | "information" | "hint";

/**
 * The analysis of one draft, format version 1. Offsets are UTF-16 code units from the start of the text without a byte-order mark, half-open [start, end). Numbers are decimal strings, or "n/d" fractions. Mentions and findings are sorted by start, then end. Readers ignore properties they do not know.
 */
export interface Analysis {
  version: 1;
  /**
   * file: or untitled: URI; "stdin:" for standard input.
   */
  uri: string;
  /**
   * The day that 今天 means in this draft; null when nothing tells it, never the clock.
   */
  documentDate: DocumentDate | null;
  articles: Article[];
  mentions: Mention[];
  claims: Claim[];
  relations: Relation[];
  findings: Finding[];
}
export interface DocumentDate {
  date: string;
  from: "setting" | "text" | "inferred";
  /**
   * True when the year too was given, not inferred.
   */
  stated: boolean;
  evidence: Span[];
}
/**
 * Half-open range of UTF-16 code units.
 */
export interface Span {
  start: number;
  end: number;
}
export interface Article {
  /**
   * a1, a2 … in the order of the first body paragraphs.
   */
  id: string;
  /**
   * 引题, 主题, 副题, in the order of the text.
   */
  headline: Span[];
  dateline: Span | null;
  byline: Span | null;
  /**
   * Paragraphs in reading order, each as its pieces in reading order.
   */
  body: [Span, ...Span[]][];
  subheads: Span[];
  captions: Span[];
  /**
   * 一版 for (接一版).
   */
  continuedFrom: string | null;
  /**
   * 二版 for (下转二版).
   */
  continuedOn: string | null;
}
export interface MentionBase {
  start: number;
  end: number;
  id: string;
  text: string;
  article: string | null;
  /**
   * The pieces, in reading order, of a mention across a cut; start and end are the first piece.
   */
  parts?: Span[];
}
/**
 * Every true value that wording and rounding allow. Ends are closed, except the stated value itself under moreThan and lessThan; null is open.
 */
export interface Interval {
  low: Decimal | null;
  high: Decimal | null;
}
/**
 * A figure, or a length of time, with what it says: the unit of fact-checking.
 */
export interface Claim {
  id: string;
  /**
   * Mention id.
   */
  mention: string;
  subject: Span | null;
  /**
   * The subject normalised.
   */
  indicator: string | null;
  /**
   * Whose it is: 我国, 全市.
   */
  owner: string | null;
  /**
   * Mention id of the date or period it holds for.
   */
  asOf: string | null;
  source: Span | null;
  status: "reported" | "target" | "plan";
  sameAs: string[];
}
/**
 * Arithmetic between claims, whether it holds or not.
 */
export interface Relation {
  kind: string;
  claims: string[];
  /**
   * Null: nothing could be decided.
   */
  holds: boolean | null;
  /**
   * 190÷200＝95.0%
   */
  arithmetic: string;
  /**
   * Where words that are no claims take part (a list, a chain of ordinals): what was compared, the last of them what is in doubt.
   */
  spans?: Span[];
}
/**
 * Covers at least one character.
 */
export interface Finding {
  start: number;
  end: number;
  /**
   * Stable for the same check on the same words in the same surroundings.
   */
  id: string;
  /**
   * date/weekday-mismatch: stable, documented, linkable.
   */
  check: string;
  severity: Severity;
  message: string;
  related: RelatedSpan[];
  fixes: Fix[];
}
export interface RelatedSpan {
  start: number;
  end: number;
  message: string;
}
export interface Fix {
  title: string;
  edits: TextEdit[];
  /**
   * Whether "fix all" may apply it.
   */
  safe: boolean;
}
export interface TextEdit {
  start: number;
  end: number;
  newText: string;
}
