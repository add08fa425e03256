import type { DraftCheck } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";

const say = {
  zh: {
    message: (first: string, later: string) => `同一个数，前文为“${first}”，此处为“${later}”，口径不同：请统一单位`,
    evidence: "前文的数",
  },
  en: {
    message: (first: string, later: string) =>
      `One number is “${first}” above and “${later}” here, which count different things: use one unit`,
    evidence: "The figure above",
  },
};

export const personTimes: DraftCheck = {
  id: "claim/person-times",
  scope: "draft",
  severity: "warning",
  title: { zh: "“人”与“人次”混用", en: "人 and 人次 for one number" },
  about: "fact",
  rows: ["Q25"],
  *run(view) {
    const { message, evidence } = say[view.locale];
    for (const { mentions } of disagreements(view, "same-unit")) {
      const [first, later] = mentions;
      if (first && later) yield reportAtLast(mentions, message(first.text, later.text), evidence);
    }
  },
};
