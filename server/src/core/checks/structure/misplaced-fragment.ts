import { cutsApart } from "../../structure/apart.ts";
import type { DraftCheck } from "../check.ts";
import { aroundCut } from "./aroundCut.ts";

const say = {
  zh: {
    message: (before: string, after: string) =>
      `此处断开，下半句错放在他处：“${before}”应接“${after}”，已按此接读，付印前请移回`,
    resumes: "下半句错放在这里",
  },
  en: {
    message: (before: string, after: string) =>
      `The sentence breaks off and its rest stands elsewhere: “${before}” goes on with “${after}” and was read so; move it back before printing`,
    resumes: "Its rest stands here",
  },
};

export const misplacedFragment: DraftCheck = {
  id: "structure/misplaced-fragment",
  scope: "draft",
  severity: "warning",
  title: { zh: "断片错位", en: "Part of a paragraph out of place" },
  about: "layout",
  rows: ["S03"],
  *run({ text, structure, locale }) {
    for (const [cut, fit] of cutsApart(text, structure)) {
      const { before, after } = aroundCut(text, cut);
      yield {
        start: cut.start,
        end: cut.end,
        // What could begin a paragraph of its own is taken for the rest by its subject alone.
        ...(fit === "sure" ? {} : { severity: "information" }),
        message: say[locale].message(before, after),
        related: [{ ...cut.resumes, message: say[locale].resumes }],
      };
    }
  },
};
