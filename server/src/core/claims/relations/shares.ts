import words from "../../../../register/share-words.json" with { type: "json" };
import type { Interval, Relation } from "../../format.ts";
import { add, compare } from "../../text/decimal.ts";
import { contains, sum } from "../../text/interval.ts";
import { WordList } from "../../text/wordList.ts";
import { exclusiveKinds, mayCross } from "./exclusive.ts";
import type { ClaimPassage, FigureClaim, RelationKind } from "./kind.ts";

const rest = new WordList(words.rest);
const share = new WordList(words.share);

/**
 * Shares listed in one sentence that are of one whole: 甲占56%、乙占38%、其余占6%. What is left is named, so that they must
 * make 100 %.
 */
export const sharesWithRest: RelationKind = {
  kind: "shares-with-rest",
  scope: "passage",
  *find({ passages }) {
    for (const list of lists(passages)) {
      if (isRest(list) && !list.isCut) yield toRelation(list, (all) => contains(all, "100"));
    }
  },
};

/** Shares that a sentence gives in one breath (分别占56%、38%), or of things named alike (男性占…，女性占…): not over 100 %. */
export const shares: RelationKind = {
  kind: "shares",
  scope: "passage",
  *find({ passages }) {
    for (const list of lists(passages)) {
      if (!isRest(list) && (isOneBreath(list) || areAlike(list))) {
        yield toRelation(list, ({ low }) => low === null || compare(low, "100") <= 0);
      }
    }
  },
};

interface ShareList {
  text: string;
  items: FigureClaim[];
  /** It follows another percentage of its sentence that it could not be tied to: its beginning may be missing. */
  isCut: boolean;
}

/** Percentages of one sentence that follow each other, the first with a word of share, each with one or straight behind another. */
function* lists(passages: readonly ClaimPassage[]): Generator<ShareList> {
  for (const { passage, claims } of passages) {
    const { text } = passage;
    let items: FigureClaim[] = [];
    let isCut = false;
    for (const item of claims) {
      const last = items.at(-1);
      const gap = last ? text.slice(last.local.end, item.local.start) : "";
      const ended = last && (item.figure.type !== "percent" || !isLink(gap));
      if (ended && items.length > 1) yield { text, items, isCut };
      if (ended) {
        items = [];
        isCut = item.figure.type === "percent" && !/[。！？\n]/.test(gap);
      }
      if (item.figure.type === "percent" && (items.length > 0 || opens(text, item))) items.push(item);
      if (items.length === 0) isCut = false;
    }
    if (items.length > 1) yield { text, items, isCut };
  }
}

const longestGap = 20;

/** Nothing but 、 or 和, or words with a word of share in them; never over the end of a sentence or another whole. */
function isLink(gap: string): boolean {
  if (/^(?:左右|以上|以下)?[、，,和与及]+$/.test(gap)) return true;
  if (gap.length > longestGap || /[。！？；;\n]|的(?!约?占)/.test(gap)) return false;
  return share.firstIn(gap, 0, gap.length) !== null || rest.firstIn(gap, 0, gap.length) !== null;
}

const opens = (text: string, { local }: FigureClaim): boolean =>
  share.firstIn(text, Math.max(0, local.start - 6), local.start) !== null;

function isRest({ text, items }: ShareList): boolean {
  const [before, last] = items.slice(-2) as [FigureClaim, FigureClaim];
  return rest.firstIn(text, before.local.end, last.local.start) !== null;
}

/** 党员、团员、群众分别占45%、38%、27%: as many names as shares, which exclude each other. 税收占比、民间投资占比分别为… are of two wholes. */
function isOneBreath({ text, items }: ShareList): boolean {
  const [first] = items as [FigureClaim];
  const lead = text.slice(Math.max(0, first.local.start - longestLead), first.local.start);
  const [, list] = inOneBreath.exec(lead) ?? [];
  const names = list?.split(/[、和与及]/) ?? [];
  return names.length === items.length && doExclude(names);
}

const longestLead = 60;
const inOneBreath = /([^，,；;：:。]*?)(?:(?:占比|比重)分别(?:约?为|达)?|分别(?:约?占|占比[为达]?))(?:到|约|近)?$/;

/** 工业, 农业, 服务业; 男性, 女性. 选看书的 may have chosen more than that. */
function areAlike({ text, items }: ShareList): boolean {
  const names = items.map(({ local }) => nameBefore(text, local.start));
  return names.every((name) => name.length > 0) && doExclude(names);
}

/** Known kinds that exclude each other, or at least three names with the same ending. */
function doExclude(names: readonly string[]): boolean {
  if (exclusiveKinds(names, "")) return true;
  const [first = ""] = names;
  const isName = first.length >= 2 && !first.endsWith("的") && !mayCross(names);
  const ending = first.slice(-1);
  return (
    isName && names.length > 2 && new Set(names).size === names.length && names.every((name) => name.endsWith(ending))
  );
}

function nameBefore(text: string, start: number): string {
  const lead = text.slice(Math.max(0, start - longestGap), start);
  const clause = lead.slice(lead.search(/[^，、,；;：:]*$/));
  return /([\u4e00-\u9fff“”]{1,14}?)占(?:比|比重)?(?:为|达|到|约|近|超)?$/.exec(clause)?.[1] ?? "";
}

function toRelation({ items }: ShareList, holds: (all: Interval) => boolean): Omit<Relation, "kind"> {
  const all = items.map(({ figure }) => figure.interval).reduce(sum);
  const values = items.map(({ figure }) => figure.value);
  const total = values.every((value) => value !== null) ? values.reduce(add) : null;
  return {
    claims: items.map(({ claim }) => claim.id),
    holds: total === null ? null : holds(all),
    arithmetic: `${items.map(({ figure }) => figure.text).join("＋")}＝${total ?? "?"}%`,
  };
}
