import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    message: (detail: string, own: string) => `总述此处为“${own}”，分述写“${detail}”，两处对象不一：请核对是否同一对象`,
    evidence: "总述",
  },
  en: {
    message: (detail: string, own: string) =>
      `The overview says “${own}” here, the detail “${detail}”: check whether they mean the same`,
    evidence: "The overview",
  },
};

export const overviewAgainstDetail: DraftCheck = {
  id: "claim/overview-against-detail",
  scope: "draft",
  severity: "information",
  title: { zh: "总述与分述对象不一", en: "Overview against detail" },
  about: "fact",
  rows: ["C02"],
  *run({ relations, text, locale }) {
    const { message, evidence } = say[locale];
    for (const { kind, holds, arithmetic, spans = [] } of relations) {
      if (kind !== "overview-detail" || holds !== false) continue;
      const [overview, detail] = spans;
      if (!overview || !detail) continue;
      const [own = ""] = arithmetic.split("≠");
      yield {
        ...detail,
        message: message(text.slice(detail.start, detail.end), own),
        related: [{ ...overview, message: evidence }],
      };
    }
  },
};
