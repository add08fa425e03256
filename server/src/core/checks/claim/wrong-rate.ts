import type { DraftCheck } from "../check.ts";
import { isCutOff } from "../cutOff.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (what: string, arithmetic: string, stated: string) =>
      `${what}应为${arithmetic}，稿中为${stated}：请核对三个数`,
    whole: (arithmetic: string) => `各项的数额和占比应得出同一个总数，稿中${arithmetic}：请核对各数`,
    share: "占比",
    evidence: "据以计算的数",
  },
  en: {
    message: (what: string, arithmetic: string, stated: string) =>
      `${what} should be ${arithmetic}, the draft says ${stated}: check all three figures`,
    whole: (arithmetic: string) =>
      `The amounts and shares of a list must give one whole, here ${arithmetic}: check them all`,
    share: "The share",
    evidence: "What it is reckoned from",
  },
};

export const wrongRate: DraftCheck = {
  id: "claim/wrong-rate",
  scope: "draft",
  severity: "warning",
  title: { zh: "比率与分子、分母不合", en: "Rate that its two numbers do not give" },
  about: "fact",
  rows: ["C09", "Q17"],
  *run(view) {
    for (const { relation, claims, mentions } of disagreements(view, "rate")) {
      const { message, share, evidence } = say[view.locale];
      const indicator = claims.at(-1)?.indicator;
      const last = mentions.at(-1)!;
      const isShare = last.kind === "figure" && last.type === "percent" && !indicator?.endsWith("率");
      const what = isShare || !indicator ? share : indicator;
      const text = message(what, relation.arithmetic, said(last, view.text));
      const report = reportAtLast(mentions, text, evidence);
      yield last.kind === "figure" && isCutOff(relation.arithmetic, last.value)
        ? { ...report, severity: "information" }
        : report;
    }
    for (const { relation, mentions } of disagreements(view, "same-whole")) {
      const { whole, evidence } = say[view.locale];
      yield reportAtLast(mentions, whole(relation.arithmetic), evidence);
    }
  },
};
