import type { Locale } from "../ports.ts";

/** A check's page of documentation, from the folder that holds the pages: `date/impossible.zh.md`. */
export const checkPage = (id: string, locale: Locale): string => (locale === "zh" ? `${id}.zh.md` : `${id}.md`);
