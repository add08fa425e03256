import { likeness } from "../../claims/likeness.ts";
import { differByPowerOfTen, measureOf } from "../../claims/measure.ts";
import type { Claim, Figure, Relation } from "../../format.ts";
import type { DetectedFigure } from "../../mentions/detected.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import { addTo } from "../../text/lists.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (first: string, later: string) =>
      `前文为${first}，此处为${later}，数字相同而量级不同：请核对“万”“亿”和小数点`,
    evidence: "前文的数",
  },
  en: {
    message: (first: string, later: string) =>
      `${first} above, ${later} here, the same digits in another magnitude: check 万, 亿 and the decimal point`,
    evidence: "The figure above",
  },
};

interface Counted {
  claim: Claim;
  figure: Figure;
}

const passagesAtOnce = 128;
/** Fewer digits meet by chance. */
const fewestDigits = 3;
/** How many figures with the same digits are looked back at. */
const reach = 8;

export const otherMagnitude: DraftCheck = {
  id: "claim/other-magnitude",
  scope: "draft",
  severity: "warning",
  title: { zh: "同样的数字，量级不同", en: "The same digits in another magnitude" },
  about: "fact",
  rows: ["C15", "Q19"],
  *run(view) {
    const byDigits = new Map<string, Counted[]>();
    const compared = new Set(view.relations.filter(({ holds }) => holds === false).map(pairOf));
    const reports: Report[] = [];
    yield* inStretches(view.stated, passagesAtOnce, ({ read, claims, places }) => {
      if (read.passage.article === null) return;
      const digits = digitsIn(read);
      for (let index = 0; index < claims.length; index += 1) {
        const claim = claims[index]!;
        const figure = read.mentions[places[index]!]!;
        if (figure.kind !== "figure" || !digits[places[index]!] || !claim.indicator) continue;
        const key = `${figure.article} ${digits[places[index]!]}`;
        const report = compare({ claim, figure }, byDigits.get(key) ?? [], compared, view);
        if (report) reports.push(report);
        addTo(byDigits, key, { claim, figure });
      }
    });
    yield* reports;
  },
};

/** The digits of what can have slipped, by the place of the mention: null for shares and rates, and for few digits. */
const digitsIn = perPassage(({ detected }) =>
  detected.map((local) => (local.kind === "figure" ? digitsOf(local) : null)),
);

function digitsOf({ value, type }: DetectedFigure): string | null {
  if (value === null || value.length < fewestDigits || (type !== "quantity" && type !== "money")) return null;
  const digits = value.replace(/[.-]/g, "").replace(/^0+|0+$/g, "");
  return digits.length < fewestDigits ? null : digits;
}

const areOfOneKind = (a: Counted, b: Counted): boolean =>
  a.claim.status === b.claim.status && measureOf(a.figure)?.key === measureOf(b.figure)?.key;

function compare(
  later: Counted,
  earlier: readonly Counted[],
  compared: ReadonlySet<string>,
  { text, locale }: DraftView,
): Report | null {
  for (const first of earlier.slice(-reach)) {
    if (!areOfOneKind(first, later) || !differByPowerOfTen(first.figure.value, later.figure.value)) continue;
    const alike = likeness(first.claim, later.claim);
    if (!alike || compared.has(pairOf({ claims: [first.claim.id, later.claim.id] }))) continue;
    const { start, end } = later.figure;
    const { message, evidence } = say[locale];
    return {
      start,
      end,
      message: message(said(first.figure, text), said(later.figure, text)),
      related: [{ start: first.figure.start, end: first.figure.end, message: evidence }],
      ...(alike === "same" ? {} : { severity: "information" as const }),
    };
  }
  return null;
}

/** Two claims that another check tells of already. */
const pairOf = ({ claims }: Pick<Relation, "claims">): string => [...claims].sort().join(" ");
