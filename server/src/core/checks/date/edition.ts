import type { DraftCheck } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";

const say = {
  zh: {
    message: (arithmetic: string) => `届次与年份不合（${arithmetic}）：如每年一届，请核对届次和年份`,
    evidence: "前一次提到的届次",
  },
  en: {
    message: (arithmetic: string) =>
      `The editions do not fit their years (${arithmetic}): if there is one a year, check both`,
    evidence: "The edition named before",
  },
};

export const editionCheck: DraftCheck = {
  id: "date/edition",
  scope: "draft",
  severity: "information",
  title: { zh: "届次与年份不合", en: "Edition against year" },
  about: "fact",
  rows: ["C16"],
  *run(view) {
    const { message, evidence } = say[view.locale];
    for (const { relation, mentions } of disagreements(view, "edition")) {
      yield reportAtLast(mentions, message(relation.arithmetic), evidence);
    }
  },
};
