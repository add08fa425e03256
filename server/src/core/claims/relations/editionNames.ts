import type { Detected, DetectedDate } from "../../mentions/detected.ts";
import { perPassage } from "../../mentions/perPassage.ts";

/** What stands beside an edition's number (第十八届茶文化节将于2026年4月举行), by the place of the number in its passage. */
export interface NamedEdition {
  /** 茶文化节; null where none stands straight behind. */
  name: string | null;
  /** The place, among the passage's dates, of the date that the edition is told with; null where none stands beside. */
  date: number | null;
}

export const editionNames = perPassage(({ passage: { text }, detected }): ReadonlyMap<number, NamedEdition> => {
  const named = new Map<number, NamedEdition>();
  const numbers = detected.filter(isEdition);
  const dates = numbers.length === 0 ? [] : detected.filter((mention) => mention.kind === "date");
  for (const { start, end } of numbers) {
    const name = event.exec(text.slice(end, end + longestName))?.[0] ?? null;
    const stop = end + (name?.length ?? 0);
    const date = dates.findIndex((one) => isBeside(text, one, start, stop));
    named.set(start, { name, date: date < 0 ? null : date });
  }
  return named;
});

const isEdition = (mention: Detected): boolean =>
  mention.kind === "figure" && mention.type === "ordinal" && mention.unit?.text === "届";

const longestName = 16;
const event = /^[\u4e00-\u9fff“”·—]{1,13}?(?:节|展|赛|周|季|会|坛|马拉松)(?![展会赛节日期员议])/;

/** 去年举办的第十六届, 第十八届茶文化节将于2026年4月10日 */
function isBeside(text: string, date: DetectedDate, start: number, end: number): boolean {
  if (date.end <= start)
    return start - date.end <= 8 && /^[，,]?(?:举办|举行|召开)?的?$/.test(text.slice(date.end, start));
  return date.start >= end && date.start - end <= 4 && /^(?:将|拟|定|已)?(?:于|在)?$/.test(text.slice(end, date.start));
}
