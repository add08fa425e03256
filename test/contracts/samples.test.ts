// What samples/README.md says of each draft.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checks } from "../../server/src/core/checks/index.ts";
import { createAnalyzer } from "../../server/src/core/index.ts";
import { builtInRegister } from "../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { read } from "./repository.ts";

const found = (name: string): string[] => {
  const options = {
    uri: `file:///${name}`,
    settings: defaultSettings,
    register: builtInRegister,
    locale: "zh" as const,
  };
  const { findings } = createAnalyzer().analyze(read(`samples/${name}`), options);
  return [...new Set(findings.map(({ check }) => check))].sort();
};

describe("samples", () => {
  it("contradictions.news sets off each of the first checks", () => {
    const first = [
      "claim/headline-body",
      "date/as-of-wording",
      "date/impossible",
      "date/plan-period-years",
      "date/weekday-mismatch",
      "figure/approximation-doubled",
      "figure/decrease-by-multiple",
      "figure/range-unit-dropped",
      "figure/share-over-100",
      "structure/column-break",
      "structure/jump-mark",
      "structure/unpaired-quotes",
      "style/duplicated-word",
    ];
    const known = new Set(checks.map(({ id }) => id));
    assert.deepEqual(
      first.filter((id) => !known.has(id)),
      [],
    );
    const set = new Set(found("contradictions.news"));
    assert.deepEqual(
      first.filter((id) => !set.has(id)),
      [],
    );
  });

  it("programs.gao has a name that changes, one quoted only later, and an open title bracket", () => {
    assert.deepEqual(found("programs.gao"), [
      "program/name-varies",
      "program/quotes-vary",
      "structure/unpaired-quotes",
    ]);
  });

  for (const name of ["harvest.news", "work-report.md"]) {
    it(`${name} is clean`, () => assert.deepEqual(found(name), []));
  }

  it("page.txt shows nothing but its marks, cuts and a numbering that begins on another page", () => {
    assert.deepEqual(
      found("page.txt").filter((id) => !id.startsWith("structure/")),
      ["claim/ordinal-chain"],
    );
  });
});
