import type { DraftCheck } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    message: (base: string, arithmetic: string, stated: string) =>
      `以${base}为基数得不出${stated}（${arithmetic}）：请核对基数和百分比`,
    evidence: "基数",
  },
  en: {
    message: (base: string, arithmetic: string, stated: string) =>
      `No whole number of ${base} gives ${stated} (${arithmetic}): check base and percentage`,
    evidence: "The base",
  },
};

export const impossiblePercentage: DraftCheck = {
  id: "claim/impossible-percentage",
  scope: "draft",
  severity: "information",
  title: { zh: "基数得不出的百分比", en: "Percentage that its base cannot give" },
  about: "fact",
  rows: ["C11", "Q18"],
  *run(view) {
    const { message, evidence } = say[view.locale];
    for (const { relation, mentions } of disagreements(view, "whole-number")) {
      const [base, share] = mentions;
      if (!base || !share) continue;
      yield reportAtLast(mentions, message(base.text, relation.arithmetic, said(share, view.text)), evidence);
    }
  },
};
