import type { DraftCheck } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (arithmetic: string, stated: string) =>
      `两个百分数之差用“个百分点”，“%”表示相对增减：${arithmetic}，稿中为${stated}：请核对`,
    evidence: "据以计算的数",
  },
  en: {
    message: (arithmetic: string, stated: string) =>
      `The difference of two percentages is counted in 个百分点, % is the relative change: ${arithmetic}, the draft says ${stated}: check it`,
    evidence: "What it is reckoned from",
  },
};

export const percentForPoints: DraftCheck = {
  id: "claim/percent-for-points",
  scope: "draft",
  severity: "warning",
  title: { zh: "百分点误作百分比", en: "Percentage points given as per cent" },
  about: "fact",
  rows: ["Q10"],
  *run(view) {
    const { message, evidence } = say[view.locale];
    for (const holds of [false, null] as const) {
      for (const { relation, mentions } of disagreements(view, "percent-of-percent", holds)) {
        const report = reportAtLast(
          mentions,
          message(relation.arithmetic, said(mentions.at(-1)!, view.text)),
          evidence,
        );
        yield holds === null ? { ...report, severity: "information" } : report;
      }
    }
  },
};
