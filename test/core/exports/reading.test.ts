import assert from "node:assert/strict";
import { test } from "node:test";
import { readingOf } from "../../../server/src/core/exports/reading.ts";
import type { DateMention, Figure } from "../../../server/src/core/format.ts";
import { mentionsOf } from "../made.ts";

const unit = (text: string, code: string | null = null) => ({ text, code });

const figures: [words: string, figure: Partial<Figure>, zh: string, en: string][] = [
  ["532万件", { value: "5320000", unit: unit("件") }, "532万件", "5,320,000 件"],
  ["超9000亿元", { type: "money", value: "900000000000", unit: unit("元", "CNY") }, "9000亿元", "900,000,000,000 元"],
  [
    "2.65万亿元",
    { type: "money", value: "2650000000000", unit: unit("元", "CNY") },
    "2.65万亿元",
    "2,650,000,000,000 元",
  ],
  ["2300家", { value: "2300", unit: unit("家") }, "2300家", "2,300 家"],
  ["12345人", { value: "12345", unit: unit("人") }, "12,345人", "12,345 人"],
  ["七成", { type: "percent", value: "70", unit: unit("成", "%") }, "70%", "70%"],
  ["0.4个百分点", { type: "percentagePoint", value: "0.4" }, "0.4个百分点", "0.4 percentage points"],
  ["翻两番", { type: "multiple", value: "4", unit: unit("番") }, "4倍", "4 times"],
  ["第26届", { type: "ordinal", value: "26", unit: unit("届") }, "第26届", "no. 26 届"],
  ["2/3", { type: "fraction", value: "2/3" }, "2/3", "2/3"],
  // A bare number stays one that a spreadsheet can reckon with.
  ["12万", { type: "number", value: "120000" }, "120000", "120000"],
  ["3至5个", { range: { low: "3", high: "5" }, unit: unit("个") }, "3至5个", "3 to 5 个"],
  ["15%～30%", { type: "percent", range: { low: "15", high: "30" }, unit: unit("%", "%") }, "15%至30%", "15% to 30%"],
  ["数千个", { interval: { low: "2000", high: "9999" }, unit: unit("个") }, "2000至9999个", "2,000 to 9,999 个"],
  ["几乎所有", {}, "", ""],
  [
    "每万人16件",
    { value: "16", unit: unit("件"), per: { value: "10000", unit: "人" } },
    "每万人16件",
    "16 件 per 10,000 人",
  ],
  ["每户3亩", { value: "3", unit: unit("亩"), per: { value: "1", unit: "户" } }, "每户3亩", "3 亩 per 户"],
  ["每10户3个", { value: "3", unit: unit("个"), per: { value: "10", unit: "户" } }, "每10户3个", "3 个 per 10 户"],
];

for (const [words, given, zh, en] of figures) {
  test(`${words} → ${zh}`, () => {
    const figure = mentionsOf(words).figure(words, given);
    assert.equal(readingOf(figure, "zh"), zh);
    assert.equal(readingOf(figure, "en"), en);
  });
}

const dates: [words: string, date: Partial<DateMention>, zh: string, en: string][] = [
  ["2月25日", { timex: "2026-02-25" }, "2026年2月25日", "2026-02-25"],
  ["2025年12月", { timex: "2025-12" }, "2025年12月", "2025-12"],
  ["去年底", { timex: "2025", mod: "END" }, "2025年底", "2025 (end)"],
  ["3月1日至5日", { timex: "2026-03-01/2026-03-05" }, "2026年3月1日至5日", "2026-03-01 to 2026-03-05"],
  ["3月1日至4月5日", { timex: "2026-03-01/2026-04-05" }, "2026年3月1日至4月5日", "2026-03-01 to 2026-04-05"],
  ["2024—2026年", { timex: "2024/2026" }, "2024年至2026年", "2024 to 2026"],
  ["晚8时30分", { type: "time", timex: "2026-02-25T20:30" }, "2026年2月25日 20:30", "2026-02-25 20:30"],
  ["一季度", { timex: "2026-Q1" }, "2026年第一季度", "2026-Q1"],
  ["上半年", { timex: "2026-H1" }, "2026年上半年", "2026-H1"],
  ["年份不明的2月25日", { timex: "XXXX-02-25" }, "", ""],
  ["晚8时", { type: "time", timex: "2026-02-25T20" }, "2026年2月25日 20:00", "2026-02-25 20:00"],
  ["目前", { timex: "PRESENT_REF", mod: "APPROX" }, "", ""],
  ["近日", { mod: "APPROX" }, "", ""],
  ["每年", { type: "set", timex: "P1Y" }, "每年", "every year"],
  ["每两年", { type: "set", timex: "P2Y" }, "每2年", "every 2 years"],
  ["每季度", { type: "set", timex: "P3M" }, "每3个月", "every 3 months"],
  ["每周一", { type: "set", timex: "XXXX-WXX-1" }, "每周一", "every Monday"],
  ["周一至周五", { type: "set", timex: "XXXX-WXX-1/XXXX-WXX-5" }, "每周一至每周五", "every Monday to every Friday"],
  ["每年3月5日", { type: "set", timex: "XXXX-03-05" }, "每年3月5日", "every year, 03-05"],
  ["每年3月", { type: "set", timex: "XXXX-03" }, "每年3月", "every year, 03"],
  ["每月15日", { type: "set", timex: "XXXX-XX-15" }, "每月15日", "every month, day 15"],
  ["每天8:30", { type: "set", timex: "XXXX-XX-XXT08:30" }, "每天 08:30", "every day 08:30"],
  ["每年底", { type: "set", timex: "XXXX", mod: "END" }, "每年底", "every year (end)"],
  ["每年三月初三", { type: "set", timex: "XXXX-03-03", calendar: "lunar" }, "", ""],
  ["每天清晨", { type: "set", timex: "XXXX-XX-XXTMO" }, "", ""],
  ["1.4天", { type: "duration", timex: "P1.4D" }, "1.4天", "1.4 days"],
  ["1天", { type: "duration", timex: "P1D" }, "1天", "1 day"],
  ["19个月", { type: "duration", timex: "P19M" }, "19个月", "19 months"],
  ["一年半", { type: "duration", timex: "P1Y6M" }, "1年6个月", "1 year 6 months"],
  ["半小时", { type: "duration", timex: "PT30M" }, "30分钟", "30 minutes"],
  ["三五分钟", { type: "duration", range: { low: "PT3M", high: "PT5M" } }, "3分钟至5分钟", "3 minutes to 5 minutes"],
  ["十年来", { type: "duration", timex: "P10Y", mod: "APPROX" }, "约10年", "about 10 years"],
  ["多日", { type: "duration", timex: "PXD" }, "", ""],
  [
    "党的十八大以来",
    { mod: "AFTER", interval: { start: "2012-11-08", end: null } },
    "2012年11月8日起",
    "from 2012-11-08 on",
  ],
  ["自3月起", { interval: { start: "2026-03-01", end: null } }, "2026年3月1日起", "from 2026-03-01 on"],
];

for (const [words, given, zh, en] of dates) {
  test(`${words} → ${zh}`, () => {
    const date = mentionsOf(words).date(words, given);
    assert.equal(readingOf(date, "zh"), zh);
    assert.equal(readingOf(date, "en"), en);
  });
}
