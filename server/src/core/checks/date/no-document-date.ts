import type { DraftCheck } from "../check.ts";

const say = {
  zh: "稿中没有可作成稿日期的时间，“今年”“昨日”等未能推定：请设定成稿日期（设置 hegao.documentDate，或命令行 --date）后再核",
  en: "The draft gives no date of its own, so 今年, 昨日 and the like stay unresolved: run with a document date (setting hegao.documentDate, or --date)",
};

export const noDocumentDate: DraftCheck = {
  id: "date/no-document-date",
  scope: "draft",
  severity: "information",
  title: { zh: "没有成稿日期", en: "No document date" },
  basis: "D05, D13, D17",
  *run({ text, documentDate, locale }) {
    if (documentDate) return;
    const start = text.search(/[\u3400-\u9fff]/);
    if (start >= 0) yield { start, end: start + 1, message: say[locale] };
  },
};
