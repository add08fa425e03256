import assert from "node:assert/strict";
import { test } from "node:test";
import type { DateMention } from "../../../../server/src/core/format.ts";
import { detectDates } from "../../../../server/src/core/mentions/dates/index.ts";
import { resolveMentions } from "../../../../server/src/core/resolution/resolve.ts";
import type { Structure } from "../../../../server/src/core/structure/structure.ts";

/** The text with every date in 【】, then what each is read as: `timex mod bound [start, end) stated`, dates parted by ` ; `. */
export type Row = readonly [text: string, reading: string];

export const finish = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** One paragraph of one article, its dates resolved against a document date. */
export function readDates(text: string, documentDate: string | null): DateMention[] {
  const structure: Structure = {
    articles: [
      {
        id: "a1",
        headline: [],
        dateline: null,
        byline: null,
        body: [[{ start: 0, end: text.length }]],
        subheads: [],
        captions: [],
        continuedFrom: null,
        continuedOn: null,
      },
    ],
    passages: [
      {
        role: "body",
        article: 0,
        pieces: [{ start: 0, end: text.length }],
        text,
        lead: 0,
        item: false,
        continues: false,
      },
    ],
    jumps: [],
    cuts: [],
  };
  const { passages } = finish(resolveMentions(structure, [detectDates(text)], documentDate));
  return passages.flatMap((passage) => passage.mentions).filter((mention) => mention.kind === "date");
}

export function describeDate(date: DateMention): string {
  const value = date.timex ?? (date.range ? `${date.range.low}~${date.range.high}` : "?");
  const interval = date.interval && `[${date.interval.start ?? "…"}, ${date.interval.end ?? "…"})`;
  const bound = date.bound === "exact" ? null : date.bound;
  const calendar = date.calendar === "lunar" ? "lunar" : null;
  return [value, date.mod, bound, interval, ...date.stated, calendar].filter((part) => part !== null).join(" ");
}

function mark(text: string, dates: readonly DateMention[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of dates) {
    marked += `${text.slice(at, start)}【${text.slice(start, end)}】`;
    at = end;
  }
  return marked + text.slice(at);
}

/** A test a row: exactly the marked dates are found, and read so. */
export function checkRows(rows: readonly Row[], documentDate: string | null = "2026-02-25"): void {
  for (const [marked, reading] of rows) {
    test(marked, () => {
      const text = marked.replace(/[【】]/g, "");
      const dates = readDates(text, documentDate);
      assert.equal(mark(text, dates), marked);
      assert.equal(dates.map(describeDate).join(" ; "), reading);
    });
  }
}

/** A test a text in which no date stands. */
export function checkSilence(texts: readonly string[]): void {
  for (const text of texts) {
    test(text, () => assert.equal(mark(text, readDates(text, "2026-02-25")), text));
  }
}
