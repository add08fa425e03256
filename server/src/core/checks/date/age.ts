import type { DraftCheck } from "../check.ts";
import { disagreements, reportAtLast } from "../disagreements.ts";

const say = {
  zh: (arithmetic: string, stated: string) => `年龄应为${arithmetic}左右，稿中为${stated}：请核对年份和年龄`,
  en: (arithmetic: string, stated: string) =>
    `The age should be about ${arithmetic}, the draft says ${stated}: check years and age`,
};

export const ageCheck: DraftCheck = {
  id: "date/age",
  scope: "draft",
  severity: "warning",
  title: { zh: "年龄与年份不合", en: "Age that its years do not give" },
  about: "fact",
  rows: ["D18", "C16"],
  *run(view) {
    for (const { relation, mentions } of disagreements(view, "age")) {
      yield reportAtLast(mentions, say[view.locale](relation.arithmetic, mentions.at(-1)!.text), "");
    }
  },
};
