import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Check } from "../../server/src/core/checks/check.ts";
import { layerSettings } from "../../server/src/core/settingsLayers.ts";
import { readSettings } from "../../server/src/core/settingsReading.ts";

const check = (id: string, options?: Record<string, unknown>): Check => ({
  id,
  scope: "passage",
  severity: "warning",
  title: { zh: id, en: id },
  about: "fact",
  rows: [],
  run: () => [],
  ...(options ? { options } : {}),
});

const checks = [check("date/weekday-mismatch"), check("figure/tolerance", { percent: 10, words: ["约"] })];

const read = (raw: unknown) => {
  const { given, problems } = readSettings(raw, checks, "en");
  const { settings, documentDate } = layerSettings(given);
  return { checks: settings.checks, documentDate, problems: problems.map(({ path }) => path.join(" › ")) };
};

describe("settings that are sound", () => {
  const rows: [what: string, raw: unknown, checks: object, documentDate: string | null][] = [
    ["nothing", undefined, {}, null],
    ["null, as an editor answers", null, {}, null],
    ["an empty object", {}, {}, null],
    ["defaults as an editor sends them", { checks: {}, documentDate: "", languages: ["news-draft"] }, {}, null],
    ["a date", { documentDate: "2026-02-25" }, {}, "2026-02-25"],
    ["a leap day", { documentDate: "2024-02-29" }, {}, "2024-02-29"],
    ["a check switched off", { checks: { "date/weekday-mismatch": "off" } }, { "date/weekday-mismatch": "off" }, null],
    [
      "a severity with options",
      { checks: { "figure/tolerance": { severity: "error", percent: 5, words: [] } } },
      { "figure/tolerance": { severity: "error", percent: 5, words: [] } },
      null,
    ],
  ];
  for (const [what, raw, wanted, documentDate] of rows) {
    it(what, () => assert.deepEqual(read(raw), { checks: wanted, documentDate, problems: [] }));
  }
});

describe("settings that are broken are named, and the sound part of them holds", () => {
  const rows: [what: string, raw: unknown, checks: object, problems: string[]][] = [
    ["a list", ["off"], {}, [""]],
    ["a word", "off", {}, [""]],
    ["a day that is none", { documentDate: "2026-02-30" }, {}, ["documentDate"]],
    ["a date in words", { documentDate: "昨天" }, {}, ["documentDate"]],
    ["a number for a date", { documentDate: 20260225 }, {}, ["documentDate"]],
    ["checks as a list", { checks: ["date/weekday-mismatch"] }, {}, ["checks"]],
    [
      "an unknown check beside a known one",
      { checks: { "date/weekday": "off", "date/weekday-mismatch": "hint" } },
      { "date/weekday-mismatch": "hint" },
      ["checks › date/weekday"],
    ],
    [
      "an unknown severity",
      { checks: { "date/weekday-mismatch": "loud" } },
      {},
      ["checks › date/weekday-mismatch"],
    ],
    [
      "an unknown severity in an object",
      { checks: { "figure/tolerance": { severity: 1, percent: 5 } } },
      { "figure/tolerance": { percent: 5 } },
      ["checks › figure/tolerance › severity"],
    ],
    [
      "options of the wrong kind",
      { checks: { "figure/tolerance": { percent: "5", words: "约" } } },
      {},
      ["checks › figure/tolerance › percent", "checks › figure/tolerance › words"],
    ],
    [
      "an unknown option",
      { checks: { "figure/tolerance": { percents: 5 } } },
      {},
      ["checks › figure/tolerance › percents"],
    ],
  ];
  for (const [what, raw, wanted, problems] of rows) {
    it(what, () => assert.deepEqual(read(raw), { checks: wanted, documentDate: null, problems }));
  }

  it("with the nearest right name", () => {
    const { problems } = readSettings({ checks: { "date/weekday-mismach": "off" } }, checks, "zh");
    assert.match(problems[0]!.message, /date\/weekday-mismatch/);
  });
});
