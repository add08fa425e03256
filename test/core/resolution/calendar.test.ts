import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  daysOffAround,
  isRealDay,
  legalHoliday,
  lunarText,
  lunarToIso,
  solarTermDay,
  weekdayName,
  weekdayOf,
} from "../../../server/src/core/resolution/calendar.ts";

test("weekdays", () => {
  assert.equal(weekdayName("2026-02-25", "zh"), "星期三");
  assert.equal(weekdayName("2026-02-25", "en"), "Wednesday");
  assert.equal(weekdayName("2000-01-01", "zh"), "星期六");
  assert.equal(weekdayOf("1949-10-01"), 6);
  assert.equal(weekdayOf("2026-03-01"), 7);
});

test("days and months are counted without slipping", () => {
  assert.equal(addDays("2026-02-25", 1), "2026-02-26");
  assert.equal(addDays("2024-02-28", 1), "2024-02-29");
  assert.equal(addDays("2025-12-31", 1), "2026-01-01");
  assert.equal(addDays("2026-03-01", -1), "2026-02-28");
  assert.equal(addMonths("2026-01-31", 1), "2026-02-28");
  assert.equal(addMonths("2026-01-15", -1), "2025-12-15");
  assert.equal(addMonths("2026-01-15", -36), "2023-01-15");
  assert.ok(isRealDay(2024, 2, 29));
  assert.ok(!isRealDay(2025, 2, 29));
  assert.ok(!isRealDay(1900, 2, 29));
});

test("adding days and counting them agree", () => {
  const day = fc.integer({ min: 0, max: 100_000 }).map((offset) => addDays("1850-01-01", offset));
  fc.assert(
    fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (from, days) => {
      const to = addDays(from, days);
      assert.equal(daysBetween(from, to), days);
      assert.equal(weekdayOf(to), ((((weekdayOf(from) - 1 + days) % 7) + 7) % 7) + 1);
    }),
  );
});

test("lunar dates", () => {
  assert.equal(lunarText("2026-02-25"), "丙午年正月初九");
  assert.equal(lunarText("2025-07-25"), "乙巳年闰六月初一");
  assert.equal(lunarToIso(2026, 1, 15), "2026-03-03");
  assert.equal(lunarToIso(2025, 12, -1), "2026-02-16");
  assert.equal(lunarToIso(2026, 13, 1), null);
});

test("solar terms of a Gregorian year", () => {
  assert.equal(solarTermDay(2026, "立春"), "2026-02-04");
  assert.equal(solarTermDay(2026, "清明"), "2026-04-05");
  assert.equal(solarTermDay(2025, "冬至"), "2025-12-21");
  assert.equal(solarTermDay(2026, "小寒"), "2026-01-05");
});

test("days off as the State Council set them", () => {
  assert.deepEqual(legalHoliday("2026-02-17"), { name: "春节", work: false });
  assert.deepEqual(legalHoliday("2026-02-28"), { name: "春节", work: true });
  assert.equal(legalHoliday("2026-02-25"), null);
  assert.equal(legalHoliday("2031-10-01"), null);
  assert.deepEqual(daysOffAround("2024-10-01"), { start: "2024-10-01", end: "2024-10-07" });
  assert.equal(daysOffAround("2031-10-01"), null);
});
