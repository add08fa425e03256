// The settings as the manifest, the schema of hegao.config.json and the documentation have them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Ajv from "ajv";
import fc from "fast-check";
import { editorSettings, folderSettings } from "../../scripts/settings.ts";
import { checks } from "../../server/src/core/checks/index.ts";
import { settingKeys } from "../../server/src/core/settings.ts";
import { readSettingsFile } from "../../server/src/core/settingsFile.ts";
import { readSettings } from "../../server/src/core/settingsReading.ts";
import { read } from "./repository.ts";

const json = (path: string): object => JSON.parse(read(path)) as object;
const ajv = new Ajv({ strict: false });
const accepts = ajv.compile(json("docs/config.schema.json"));

describe("the schema of hegao.config.json", () => {
  const rows: [config: object, sound: boolean][] = [
    [{}, true],
    [{ preset: "publication", documentDate: "2026-03-05", languages: ["markdown"] }, true],
    [{ units: { 机柜: "", 担: "50公斤" }, words: ["七里河"] }, true],
    [{ checks: { "date/impossible": "off", "date/weekday-mismatch": { severity: "hint" } } }, true],
    [{ preset: "strict" }, false],
    [{ documentDate: "昨天" }, false],
    [{ cheks: {} }, false],
    [{ checks: { "date/imposible": "off" } }, false],
    [{ checks: { "date/impossible": { severty: "off" } } }, false],
    [{ words: ["三"] }, false],
    [{ units: { "3米": "" } }, false],
    [{ units: ["机柜"] }, false],
    [{ approximation: 0 }, true],
    [{ approximation: 7.5 }, true],
    [{ approximation: -1 }, false],
    [{ approximation: 51 }, false],
    [{ approximation: "10" }, false],
  ];
  for (const [config, sound] of rows) {
    it(`${sound ? "accepts" : "refuses"} ${JSON.stringify(config)}, as reading does`, () => {
      assert.equal(accepts(config), sound);
      const isKnown = Object.keys(config).every((key) => (settingKeys as readonly string[]).includes(key));
      assert.equal(isKnown && readSettings(config, checks, "en").problems.length === 0, sound);
    });
  }

  it("takes every default for sound", () => {
    for (const [key, { schema }] of Object.entries(folderSettings)) assert.ok(accepts({ [key]: schema.default }), key);
  });
});

describe("whatever a person writes", () => {
  const ids = fc.constantFrom("date/impossible", "date/within-year", "date/vague-time", "date/imposible");
  const check = fc.oneof(
    fc.constantFrom("off", "hint", "loud"),
    fc.record(
      { severity: fc.constantFrom("off", "loud", 1), months: fc.jsonValue(), words: fc.jsonValue() },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );
  const raw = fc.record(
    {
      preset: fc.oneof(fc.constantFrom("news", "facts"), fc.jsonValue()),
      documentDate: fc.oneof(fc.constantFrom("2026-02-30", "2026-03-05", ""), fc.jsonValue()),
      languages: fc.jsonValue(),
      checks: fc.oneof(fc.dictionary(ids, check), fc.jsonValue()),
      units: fc.oneof(fc.dictionary(fc.string(), fc.constantFrom("", "50公斤", "五十")), fc.jsonValue()),
      words: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      approximation: fc.oneof(fc.double(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );

  it("what is read of it is sound", () => {
    fc.assert(
      fc.property(raw, (config) => {
        const { documentDate, ...given } = readSettings(config, checks, "zh").given;
        const date = documentDate === undefined ? {} : { documentDate: documentDate ?? "" };
        assert.ok(accepts({ ...given, ...date }), JSON.stringify(accepts.errors));
      }),
    );
  });

  it("every problem has its place in the file", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          raw.map((config) => JSON.stringify(config)),
          fc.string(),
        ),
        (text) => {
          for (const { start, end, message } of readSettingsFile(text, checks, "en").problems) {
            assert.ok(0 <= start && start < end && end <= text.length + 1 && message.length > 0, text);
          }
        },
      ),
    );
  });
});

describe("what an editor offers", () => {
  it("refuses nothing: the server says what is wrong", () => {
    for (const path of ["client/schemas/config.json", "client/schemas/programs.json"]) {
      const offers = ajv.compile(json(path));
      for (const value of [{ nothing: 1, checks: [], entries: 3 }, [], "text"]) assert.ok(offers(value), path);
    }
  });

  it("names every check and every setting of a folder", () => {
    const { properties } = json("client/schemas/config.json") as {
      properties: Record<string, { properties?: object }>;
    };
    assert.deepEqual(Object.keys(properties), ["$schema", ...settingKeys]);
    assert.deepEqual(
      Object.keys(properties.checks!.properties!),
      checks.map(({ id }) => id),
    );
  });
});

describe("a check's options", () => {
  it("are all described, and nothing else is", () => {
    for (const { id, options = {}, optionTitles = {} } of checks) {
      assert.deepEqual(Object.keys(optionTitles), Object.keys(options), id);
    }
  });
});

/** What stands in a fence of one language. */
const fenced = (page: string): string[] =>
  [...read(page).matchAll(/^```jsonc\n(\{.*?)^```/gms)].map(([, text = ""]) => text);

describe("the page of settings", () => {
  it("and the README show sound settings files", () => {
    for (const page of ["docs/settings.md", "docs/settings.zh.md", "README.md", "README.zh.md"]) {
      const [text, ...more] = fenced(page);
      assert.deepEqual(more, []);
      assert.deepEqual(readSettingsFile(text!, checks, "en").problems, [], page);
    }
  });

  it("names every setting in every language", () => {
    const names = [...Object.keys(folderSettings), ...Object.keys(editorSettings)].map((name) => `\`hegao.${name}\``);
    for (const page of ["docs/settings.md", "docs/settings.zh.md"]) {
      const text = read(page);
      assert.deepEqual(
        names.filter((name) => !text.includes(name)),
        [],
        page,
      );
    }
  });
});
