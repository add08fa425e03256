import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { detectDates } from "../../../../server/src/core/mentions/dates/index.ts";
import { addDays } from "../../../../server/src/core/resolution/calendar.ts";
import { inFullWidth } from "../../text/chinese.ts";
import { readDates } from "./table.ts";

const day = fc.integer({ min: 0, max: 73_000 }).map((offset) => addDays("1900-01-01", offset));
const HAN = "〇一二三四五六七八九";
const hanDigits = (year: string): string => Array.from(year, (digit) => HAN.charAt(Number(digit))).join("");

function hanNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${HAN.charAt(tens)}十`;
  return head + (ones === 0 ? "" : HAN.charAt(ones));
}

/** Every way in which news write a full date. */
const forms: readonly ((year: string, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}年${String(month).padStart(2, "0")}月${String(day).padStart(2, "0")}日`,
  (year, month, day) => inFullWidth(`${year}年${month}月${day}日`),
  (year, month, day) => `${hanDigits(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
  (year, month, day) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}年${month}月${day}号`,
];

test("a full date in any form resolves to itself, with or without a document date", () => {
  const documentDate = fc.constantFrom("2026-02-25", null);
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), documentDate, (iso, form, today) => {
      const [year, month, date] = iso.split("-") as [string, string, string];
      const written = form(year, Number(month), Number(date));
      const found = readDates(`据悉，${written}，桥通车。`, today);
      assert.deepEqual(
        found.map(({ text, timex, stated }) => ({ text, timex, stated })),
        [{ text: written, timex: iso, stated: ["year", "month", "day"] }],
      );
      assert.deepEqual(found[0]!.interval, { start: iso, end: addDays(iso, 1) });
    }),
    { numRuns: 10_000 },
  );
});

test("a day and month of the half year around the document date is found again", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -150, max: 0 }), (today, distance) => {
      const meant = addDays(today, distance);
      fc.pre(meant.slice(0, 4) === today.slice(0, 4));
      const found = readDates(`${Number(meant.slice(5, 7))}月${Number(meant.slice(8))}日，桥通车。`, today);
      assert.equal(found[0]?.timex, meant);
      assert.deepEqual(found[0]?.stated, ["month", "day"]);
    }),
  );
});

const pieces = fc.constantFrom(
  ..."年月日时点分周季旬初底末前后以来至到—～：:、，。（）“”一二三四五六七八九十〇两半几数多余个0123456789今昨明去本上下当次同每近过未此农历正腊第",
  "今年",
  "去年底",
  "2025年",
  "3月5日",
  "星期三",
  "“十四五”",
  "时期",
  "春节",
  "假期",
  "三五分钟",
  "党的十八大",
  "以来",
  "\ud83c",
  "𠮷",
  "\n",
  "A",
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

test("dates stand in order, apart, inside the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of detectDates(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
    { numRuns: 5_000 },
  );
});

test("every date resolves without a throw, to well-formed bounds in order", () => {
  fc.assert(
    fc.property(texts, fc.option(day), (text, today) => {
      for (const date of readDates(text, today)) {
        assert.equal(text.slice(date.start, date.end), date.text);
        const { start = null, end = null } = date.interval ?? {};
        for (const bound of [start, end]) if (bound) assert.match(bound, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/);
        if (start && end) assert.ok(start < end, `${date.text}: ${start} ${end}`);
      }
    }),
    { numRuns: 5_000 },
  );
});

test("full-width digits read as ASCII ones", () => {
  fc.assert(fc.property(texts, (text) => assert.deepEqual(detectDates(inFullWidth(text)), detectDates(text))));
});

test("any text at all is read without a throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readDates(text, "2026-02-25")));
});

test("paragraphs apart read as they do alone", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const together = detectDates(`${one}\n\n${other}`);
      assert.deepEqual(
        together.filter(({ end }) => end <= one.length),
        detectDates(one),
      );
    }),
  );
});

const heaps = ["年", "至", "1", "一", "“", "每", "1年", "1至", "一年", "3月", "周", "前1", "农历", "1:"];
const heap = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

function cost(text: string): number {
  const before = process.cpuUsage();
  detectDates(text);
  return process.cpuUsage(before).user;
}

test("heaps of one thing cost in proportion to their length", () => {
  for (const unit of heaps) {
    const [short, long] = [heap(unit, 10_000), heap(unit, 40_000)];
    // Four times the text costs a quadratic reader sixteen times as much. One sound look suffices: a machine may stutter.
    const linear = Array.from({ length: 5 }).some(() => cost(long) < 8 * Math.max(cost(short), 1000));
    assert.ok(linear, unit);
  }
});

test("long heaps are read to their end", () => {
  const text = heaps.map((unit) => heap(unit, 200_000 / heaps.length)).join("");
  for (const { end } of detectDates(text)) assert.ok(end <= text.length);
});
