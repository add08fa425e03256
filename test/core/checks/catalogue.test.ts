// Every row of the rule catalogue is covered by a check that reports its wrong drafts and not its right ones, or has a reason.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  type CatalogueExample,
  catalogueFiles,
  catalogueFolder,
  checksOf,
  readSection,
} from "../../../scripts/catalogue.ts";
import { checks } from "../../../server/src/core/checks/index.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const analyzer = createAnalyzer();
const sections = catalogueFiles().map((file) => ({ file, ...readSection(file) }));
const rows = sections.flatMap(({ rows }) => rows);

/** The rows' checks are all tried, those too that are off until somebody wants them. */
const everyCheck = Object.fromEntries(
  checks.filter(({ severity }) => severity === "off").map(({ id }) => [id, "warning" as const]),
);

/** Which of the checks report something in a draft. */
function reporting(example: CatalogueExample, wanted: readonly string[]): string[] {
  const { draft, date = null } = typeof example === "string" ? { draft: example } : example;
  const { findings } = analyzer.analyze(draft, {
    uri: "untitled:row",
    settings: { ...defaultSettings, checks: everyCheck },
    register: builtInRegister,
    locale: "zh",
    documentDate: date,
  });
  return wanted.filter((id) => findings.some(({ check }) => check === id));
}

describe("the rule catalogue", () => {
  const validate = new Ajv2020({ strictTypes: false, formats: { date: true } }).compile(
    JSON.parse(readFileSync(join(catalogueFolder, "catalogue.schema.json"), "utf8")) as object,
  );
  for (const { file, rows } of sections) {
    it(`${file} is as its schema says`, () => {
      assert.ok(validate({ title: readSection(file).title, rows }), JSON.stringify(validate.errors));
    });
  }

  it("has each row once, and every row that a check names", () => {
    const ids = rows.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    const named = new Set(checks.flatMap((check) => check.rows));
    assert.deepEqual([...named].filter((id) => !ids.includes(id)).sort(), []);
  });

  for (const { id, wrong = [], right = [], reason } of rows) {
    const wanted = checksOf(id);
    it(`${id} ${reason ? "has a reason, and no check" : "has a check"}`, () => {
      assert.equal(wanted.length === 0, reason !== undefined);
    });
    for (const example of wrong) {
      it(`${id} reports ${JSON.stringify(example)}`, () => assert.notDeepEqual(reporting(example, wanted), []));
    }
    for (const example of right) {
      it(`${id} is silent on ${JSON.stringify(example)}`, () => assert.deepEqual(reporting(example, wanted), []));
    }
  }
});
