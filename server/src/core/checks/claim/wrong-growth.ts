import type { DraftCheck } from "../check.ts";
import { isCutOff } from "../cutOff.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (arithmetic: string, stated: string) => `增减幅度应为${arithmetic}，稿中为${stated}：请核对三个数`,
    evidence: "据以计算的数",
  },
  en: {
    message: (arithmetic: string, stated: string) =>
      `The change should be ${arithmetic}, the draft says ${stated}: check all three figures`,
    evidence: "What it is reckoned from",
  },
};

export const wrongGrowth: DraftCheck = {
  id: "claim/wrong-growth",
  scope: "draft",
  severity: "warning",
  title: { zh: "增减幅度与起止两数不合", en: "Change that its two ends do not give" },
  about: "fact",
  rows: ["C08", "Q08", "Q09"],
  *run(view) {
    const { message, evidence } = say[view.locale];
    for (const kind of ["growth", "percentage-points"]) {
      for (const { relation, mentions } of disagreements(view, kind)) {
        const last = mentions.at(-1)!;
        const report = reportAtLast(mentions, message(relation.arithmetic, said(last, view.text)), evidence);
        yield last.kind === "figure" && isCutOff(relation.arithmetic, last.value)
          ? { ...report, severity: "information" }
          : report;
      }
    }
  },
};
