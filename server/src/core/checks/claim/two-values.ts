import { differByPowerOfTen } from "../../claims/measure.ts";
import type { Mention } from "../../format.ts";
import type { DraftCheck } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (what: string, first: string, later: string) =>
      `“${what}”前文为${first}，此处为${later}：如为同一口径、同一时间，请核对哪个对`,
    magnitude: (what: string, first: string, later: string) =>
      `“${what}”前文为${first}，此处为${later}，数字相同而量级不同：请核对“万”“亿”和小数点`,
    evidence: "前文的数",
  },
  en: {
    message: (what: string, first: string, later: string) =>
      `“${what}” is ${first} above and ${later} here: check which is right if both are of one scope and time`,
    magnitude: (what: string, first: string, later: string) =>
      `“${what}” is ${first} above and ${later} here, the same digits in another magnitude: check 万, 亿 and the decimal point`,
    evidence: "The figure above",
  },
};

export const twoValues: DraftCheck = {
  id: "claim/two-values",
  scope: "draft",
  severity: "warning",
  title: { zh: "同一指标前后两个数", en: "One indicator, two values" },
  about: "fact",
  rows: ["C06", "C15", "Q20"],
  *run(view) {
    for (const { claims, mentions } of disagreements(view, "same-indicator")) {
      const [first, later] = mentions as [Mention, Mention];
      const slip = isSlip(first, later);
      const { evidence, ...messages } = say[view.locale];
      const message = messages[slip ? "magnitude" : "message"];
      const report = reportAtLast(
        mentions,
        message(claims[1]!.indicator || (claims[0]!.indicator ?? ""), said(first, view.text), said(later, view.text)),
        evidence,
      );
      // Without a period of its own a figure may be of another time than the one before it, but for what is said in one breath;
      // far on, a report has turned to what is to be reached.
      const distance = later.start - first.end;
      const isOneBreath = distance > 0 && distance <= longestBreath;
      if (slip || isOneBreath || claims.every(({ asOf }) => asOf !== null)) yield report;
      else if (distance <= farthest) yield { ...report, severity: "information" };
    }
  },
};

const longestBreath = 6;
const farthest = 2000;

const isSlip = (a: Mention, b: Mention): boolean =>
  a.kind === "figure" && b.kind === "figure" && differByPowerOfTen(a.value, b.value);
