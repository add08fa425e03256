import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    reads: (year: number) =>
      `稿子写于${year}年初，“年内”读来像${year}年：所述若是${year - 1}年的事，请写明“${year - 1}年”`,
    means: (year: number, meant: string) =>
      `“年内”接上文指${meant}年，但稿子写于${year}年初，单看像${year}年：请写明“${meant}年”`,
  },
  en: {
    reads: (year: number) =>
      `Written early in ${year}, 年内 reads as ${year}: if ${year - 1} is meant, write ${year - 1}年`,
    means: (year: number, meant: string) =>
      `年内 follows on from ${meant}, but in a draft of early ${year} it reads as ${year}: write ${meant}年`,
  },
};

export const withinYear: DraftCheck<{ months: number }> = {
  id: "date/within-year",
  scope: "draft",
  severity: "information",
  title: { zh: "年初所称“年内”", en: "年内 at the turn of the year" },
  about: "wording",
  rows: ["D13"],
  options: { months: 2 },
  *run({ claims, documentDate, dates, locale }, { months }) {
    if (!documentDate || Number(documentDate.date.slice(5, 7)) > months) return;
    for (const { mention: date } of dates) {
      if (date.text !== "年内") continue;
      if (!claims.some(({ asOf, status }) => asOf === date.id && status === "reported")) continue;
      const year = documentDate.date.slice(0, 4);
      const meant = date.interval?.start?.slice(0, 4) ?? year;
      const { reads, means } = say[locale];
      const message = meant === year ? reads(Number(year)) : means(Number(year), meant);
      yield { start: date.start, end: date.end, message };
    }
  },
};
