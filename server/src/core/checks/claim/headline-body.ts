import { likeness } from "../../claims/likeness.ts";
import type { Mention, Relation } from "../../format.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { said } from "../said.ts";

const say = {
  zh: {
    differs: (headline: string, body: string) => `标题为“${headline}”，正文为“${body}”，两数不合：请核对哪个对`,
    continued: (headline: string) => `此稿接自他版，本稿正文没有可与标题“${headline}”对照的数字：请对照前文核对`,
    body: "正文中的数字",
  },
  en: {
    differs: (headline: string, body: string) =>
      `The headline says “${headline}”, the body “${body}”: they do not agree, check which is right`,
    continued: (headline: string) =>
      `This article is continued from another page, and this part has no figure to hold “${headline}” of the headline against: check it there`,
    body: "The figure in the body",
  },
};

export const headlineAgainstBody: DraftCheck = {
  id: "claim/headline-body",
  scope: "draft",
  severity: "warning",
  title: { zh: "标题与正文数字不符", en: "Headline figure against body figure" },
  about: "fact",
  rows: ["C05", "Q21"],
  *run(view) {
    for (const relation of view.relations) {
      if (relation.kind !== "headline-body" || relation.holds === true) continue;
      const report = toReport(relation, view);
      if (report) yield report;
    }
  },
};

function toReport({ claims: ids }: Relation, view: DraftView): Report | null {
  const [claim, other] = ids.map((id) => view.claim(id));
  const headline = claim && view.mention(claim.mention);
  if (!headline) return null;
  const continued = isContinued(headline, view);
  const body = other && view.mention(other.mention);
  const { start, end } = headline;
  if (!body) {
    if (!continued) return null;
    return { start, end, severity: "information", message: say[view.locale].continued(said(headline, view.text)) };
  }
  const doubtful = continued || likeness(claim, other) !== "same";
  return {
    start,
    end,
    message: say[view.locale].differs(said(headline, view.text), said(body, view.text)),
    related: [{ start: body.start, end: body.end, message: say[view.locale].body }],
    ...(doubtful ? { severity: "information" as const } : {}),
  };
}

const isContinued = (mention: Mention, { structure }: DraftView): boolean =>
  structure.articles.find(({ id }) => id === mention.article)?.continuedFrom != null;
