import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Check } from "../../server/src/core/checks/check.ts";
import type { GivenSettings } from "../../server/src/core/settings.ts";
import { readSettingsFile } from "../../server/src/core/settingsFile.ts";
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
    ["an unknown severity", { checks: { "date/weekday-mismatch": "loud" } }, {}, ["checks › date/weekday-mismatch"]],
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
      "a list of the wrong things",
      { checks: { "figure/tolerance": { percent: 5, words: ["约", 1] } } },
      { "figure/tolerance": { percent: 5 } },
      ["checks › figure/tolerance › words"],
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

describe("what a folder can set besides", () => {
  const rows: [what: string, raw: object, given: GivenSettings, problems: string[]][] = [
    ["a preset", { preset: "facts" }, { preset: "facts" }, []],
    ["a preset that there is not", { preset: "strict" }, {}, ["preset"]],
    ["no date", { documentDate: "" }, { documentDate: null }, []],
    ["languages", { languages: ["markdown"] }, { languages: ["markdown"] }, []],
    ["a language that is no name", { languages: ["markdown", 1] }, { languages: ["markdown"] }, ["languages › 1"]],
    ["units", { units: { 机柜: "", 担: "50公斤" } }, { units: { 机柜: "", 担: "50公斤" } }, []],
    [
      "units that are none, or worth nothing known",
      { units: { 机柜: 1, "3米": "", "": "", "米 长": "", 担: "五十", 斛: "约50公斤", 石: "60公斤" } },
      { units: { 石: "60公斤" } },
      ["units › 机柜", "units › 3米", "units › ", "units › 米 长", "units › 担", "units › 斛"],
    ],
    ["units as a list", { units: ["机柜"] }, {}, ["units"]],
    ["words", { words: ["七里河"] }, { words: ["七里河"] }, []],
    [
      "words that are too short",
      { words: [1, "三", "七里河", "", "七里河"] },
      { words: ["七里河"] },
      ["words › 0", "words › 1", "words › 3"],
    ],
    ["how much 约 allows", { approximation: 2.5 }, { approximation: 2.5 }, []],
    ["nothing that 约 allows", { approximation: 0 }, { approximation: 0 }, []],
    ["more than 约 can mean", { approximation: 60 }, {}, ["approximation"]],
    ["less than nothing", { approximation: -5 }, {}, ["approximation"]],
    ["a percentage in words", { approximation: "10%" }, {}, ["approximation"]],
    ["words as a text", { words: "七里河" }, {}, ["words"]],
    ["somebody else's keys", { trace: { server: "off" }, inlayHints: true }, {}, []],
  ];
  for (const [what, raw, given, problems] of rows) {
    it(what, () => {
      const result = readSettings(raw, checks, "zh");
      assert.deepEqual(result.given, given);
      assert.deepEqual(
        result.problems.map(({ path }) => path.join(" › ")),
        problems,
      );
    });
  }
});

describe("layers of settings", () => {
  const far: GivenSettings = {
    preset: "facts",
    documentDate: "2026-01-01",
    checks: { "date/weekday-mismatch": "off", "figure/tolerance": { percent: 5 } },
    units: { 担: "50公斤", 石: "60公斤" },
    words: ["七里河"],
    approximation: 5,
  };
  const rows: [what: string, near: GivenSettings, wanted: object][] = [
    ["nothing said", {}, {}],
    ["another preset", { preset: "news" }, { preset: "news" }],
    ["no date any more", { documentDate: null }, { documentDate: null }],
    ["one check", { checks: { "figure/tolerance": "off" } }, { checks: { ...far.checks, "figure/tolerance": "off" } }],
    ["one unit", { units: { 担: "" } }, { units: { 担: "", 石: "60公斤" } }],
    ["another 约", { approximation: 20 }, { approximation: 20 }],
    ["words, all of them", { words: [] }, { words: [] }],
  ];
  for (const [what, near, wanted] of rows) {
    it(what, () => {
      const { settings, documentDate } = layerSettings(far, near);
      assert.deepEqual({ ...settings, documentDate }, { ...far, ...wanted });
    });
  }

  it("end in the defaults", () => {
    const { settings, documentDate, languages } = layerSettings();
    assert.deepEqual(settings, { preset: "news", checks: {}, units: {}, words: [], approximation: 10 });
    assert.deepEqual([documentDate, languages], [null, null]);
  });
});

describe("a settings file", () => {
  /** The words that each problem is placed at, « » around them in the text. */
  const rows: [what: string, text: string, given: GivenSettings][] = [
    ["empty", "", {}],
    ["nothing but a comment", "// 本报\n", {}],
    [
      "with a schema, comments and a comma too many",
      '{ "$schema": "x.json", /* 日报 */ "preset": "facts", }',
      { preset: "facts" },
    ],
    ["a key that there is not", '{ «"chekcs"»: {} }', {}],
    ["a check that there is not", '{ "checks": { «"date/weekday-mismach"»: "off" } }', { checks: {} }],
    ["a severity that there is not", '{ "checks": { "figure/tolerance": «"loud"» } }', { checks: {} }],
    ["an option that there is not", '{ "checks": { "figure/tolerance": { «"percnt"»: 1 } } }', { checks: {} }],
    ["a unit that is none", '{ "units": { «"3米"»: "" } }', { units: {} }],
    ["a worth that is none", '{ "units": { "担": «"五十"» } }', { units: {} }],
    ["an approximation that is none", '{ "approximation": «"一成"» }', {}],
    ["a word that is too short", '{ "words": ["七里河", «"三"»] }', { words: ["七里河"] }],
    ["a list", "«[]»", {}],
    ["no JSON: nothing of it holds", '{ "preset": "facts" «"»', {}],
  ];
  for (const [what, marked, given] of rows) {
    it(what, () => {
      const text = marked.replaceAll(/[«»]/g, "");
      const wanted = [...marked.matchAll(/«(.*?)»/g)].map(([, words]) => words);
      const file = readSettingsFile(text, checks, "en");
      assert.deepEqual(file.given, given);
      const syntax = file.problems.some((problem) => problem.syntax);
      assert.equal(syntax, what.startsWith("no JSON"));
      if (!syntax)
        assert.deepEqual(
          file.problems.map(({ start, end }) => text.slice(start, end)),
          wanted,
        );
    });
  }
});
