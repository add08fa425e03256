import assert from "node:assert/strict";
import { test } from "node:test";
import { labels } from "../../../server/src/core/exports/labels.ts";
import { readingOf } from "../../../server/src/core/exports/reading.ts";
import type { DateMention, Figure } from "../../../server/src/core/format.ts";

const place = { id: "m1", start: 0, end: 1, text: "", article: null };
const nothing = { value: null, range: null, unit: null, per: null, interval: { low: null, high: null } };

const figures: [words: string, figure: Partial<Figure>, zh: string, en: string][] = [
  ["532万件", { type: "quantity", value: "5320000", unit: { text: "件", code: null } }, "5320000 件", "5320000 件"],
  ["七成", { type: "percent", value: "70", unit: { text: "成", code: "%" } }, "70%", "70%"],
  ["0.4个百分点", { type: "percentagePoint", value: "0.4" }, "0.4 个百分点", "0.4 percentage points"],
  ["翻两番", { type: "multiple", value: "4", unit: { text: "番", code: null } }, "4 倍", "4 times"],
  ["第26届", { type: "ordinal", value: "26", unit: { text: "届", code: null } }, "第26届", "no. 26届"],
  ["2/3", { type: "fraction", value: "2/3" }, "2/3", "2/3"],
  ["12万", { type: "number", value: "120000" }, "120000", "120000"],
  ["3至5个", { range: { low: "3", high: "5" }, unit: { text: "个", code: null } }, "3～5 个", "3～5 个"],
  [
    "数千个",
    { interval: { low: "2000", high: "9999" }, unit: { text: "个", code: null } },
    "2000～9999 个",
    "2000～9999 个",
  ],
  [
    "每万人16件",
    { value: "16", unit: { text: "件", code: null }, per: { value: "10000", unit: "人" } },
    "每10000人 16 件",
    "16 件 per 10000 人",
  ],
];

for (const [words, given, zh, en] of figures) {
  test(`${words} → ${zh}`, () => {
    const number = { start: 0, end: 1 };
    const figure: Figure = { kind: "figure", type: "quantity", number, bound: "exact", ...nothing, ...place, ...given };
    assert.equal(readingOf(figure, labels.zh), zh);
    assert.equal(readingOf(figure, labels.en), en);
  });
}

const dates: [words: string, date: Partial<DateMention>, zh: string, en: string][] = [
  ["2月25日", { timex: "2026-02-25" }, "2026年2月25日", "2026-02-25"],
  ["2025年12月", { timex: "2025-12" }, "2025年12月", "2025-12"],
  ["去年底", { timex: "2025", mod: "END" }, "2025年底", "2025 (end)"],
  ["3月1日至5日", { timex: "2026-03-01/2026-03-05" }, "2026年3月1日～2026年3月5日", "2026-03-01～2026-03-05"],
  ["晚8时30分", { type: "time", timex: "2026-02-25T20:30" }, "2026年2月25日 20:30", "2026-02-25 20:30"],
  ["一季度", { timex: "2026-Q1" }, "2026年第一季度", "2026-Q1"],
  ["上半年", { timex: "2026-H1" }, "2026年上半年", "2026-H1"],
  ["年份不明的2月25日", { timex: "XXXX-02-25" }, "2月25日", "02-25"],
  ["晚8时", { type: "time", timex: "2026-02-25T20" }, "2026年2月25日 20:00", "2026-02-25 20:00"],
  ["目前", { timex: "PRESENT_REF", mod: "APPROX" }, "目前", "now"],
  ["每年", { type: "set", timex: "P1Y" }, "每1年", "every 1y"],
  ["19个月", { type: "duration", timex: "P19M" }, "19个月", "19mo"],
  ["一年半", { type: "duration", timex: "P1Y6M" }, "1年6个月", "1y6mo"],
  ["半小时", { type: "duration", timex: "PT30M" }, "30分钟", "30min"],
  ["三五分钟", { type: "duration", range: { low: "PT3M", high: "PT5M" } }, "3分钟～5分钟", "3min～5min"],
  ["多日", { type: "duration", timex: "PXD" }, "若干天", "some d"],
  ["每周一", { type: "set", timex: "XXXX-WXX-1" }, "XXXX-WXX-1", "XXXX-WXX-1"],
  ["自3月起", { interval: { start: "2026-03-01", end: null } }, "2026年3月1日～", "2026-03-01～"],
  ["近日", { mod: "APPROX" }, "", ""],
];

for (const [words, given, zh, en] of dates) {
  test(`${words} → ${zh}`, () => {
    const date: DateMention = {
      kind: "date",
      type: "date",
      timex: null,
      mod: null,
      range: null,
      bound: "exact",
      interval: null,
      stated: [],
      calendar: "gregorian",
      ...place,
      ...given,
    };
    assert.equal(readingOf(date, labels.zh), zh);
    assert.equal(readingOf(date, labels.en), en);
  });
}
