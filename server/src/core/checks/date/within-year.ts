import type { DraftCheck } from "../check.ts";

const say = {
  zh: (year: number) => `稿子写于${year}年初，“年内”读来像${year}年，所述若是${year - 1}年的事，请写明“${year - 1}年”`,
  en: (year: number) => `Written early in ${year}, 年内 reads as ${year}: if ${year - 1} is meant, say ${year - 1}年`,
};

export const withinYear: DraftCheck<{ months: number }> = {
  id: "date/within-year",
  scope: "draft",
  severity: "information",
  title: { zh: "年初所称“年内”", en: "年内 at the turn of the year" },
  about: "wording",
  rows: ["D13"],
  options: { months: 2 },
  *run({ claims, documentDate, mention, locale }, { months }) {
    if (!documentDate || Number(documentDate.date.slice(5, 7)) > months) return;
    const told = new Set<string>();
    for (const { asOf, status } of claims) {
      if (asOf === null || status !== "reported" || told.has(asOf)) continue;
      told.add(asOf);
      const date = mention(asOf);
      if (date?.text !== "年内") continue;
      yield { start: date.start, end: date.end, message: say[locale](Number(documentDate.date.slice(0, 4))) };
    }
  },
};
