import assert from "node:assert/strict";
import { basename } from "node:path";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import historic from "../../server/register/historic-starts.json" with { type: "json" };
import periods from "../../server/register/plan-periods.json" with { type: "json" };
import { withoutMarks } from "../../server/src/core/mentions/programs/marks.ts";
import { builtInRegister, type RegisterEntry } from "../../server/src/core/mentions/programs/register.ts";
import { files, read } from "./repository.ts";

const parse = (file: string): object => JSON.parse(read(`server/register/${file}`)) as object;

const all = files("server/register/*.json").map((path) => basename(path));
const [schemas, data] = [true, false].map((wanted) => all.filter((name) => name.endsWith(".schema.json") === wanted));
/** Of files that a newsroom writes, and the tool: none comes along. */
const written = ["baseline.schema.json", "own-programs.schema.json", "silence.schema.json"];

const { entries, byId } = builtInRegister;

/** The properties of an entry that are facts, so that each needs a source. */
const facts = ["name", "forms", "wrong", "issuer", "start", "end", "content", "periods"] as const;

const formsOf = (entry: RegisterEntry): string[] =>
  [entry.name, ...(entry.forms ?? []).map((form) => (typeof form === "string" ? form : form.text))].map(withoutMarks);

for (const name of data!) {
  test(`${name} is as its schema says`, () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
    const valid = ajv.validate(parse(name.replace(/\.json$/, ".schema.json")), parse(name));
    assert.ok(valid, ajv.errorsText());
  });
}

test("every schema is that of a file", () => {
  const described = [...data!.map((name) => name.replace(/\.json$/, ".schema.json")), ...written];
  assert.deepEqual(schemas, described.sort());
});

test("the register names what news names: 320 entries and more", () => assert.ok(entries.length >= 320));

describe("every entry of the register of programs", () => {
  test("has an id of its own", () => {
    const { entries: listed } = parse("programs.json") as { entries: RegisterEntry[] };
    const ids = listed.map((entry) => entry.id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  test("has a source for every fact, and no source for a fact that it does not state", () => {
    for (const entry of entries) {
      const sourced = new Set(entry.sources?.flatMap((source) => source.facts));
      const stated = facts.filter((fact) => entry[fact] !== undefined);
      assert.deepEqual([...sourced].sort(), [...stated].sort(), entry.id);
    }
  });

  test("names related entries and plan periods that exist", () => {
    const known = new Set(periods.periods.map((period) => period.name));
    for (const entry of entries) {
      assert.deepEqual(entry.related?.filter((id) => !byId.has(id) || id === entry.id) ?? [], [], entry.id);
      assert.deepEqual(entry.periods?.filter((name) => !known.has(name)) ?? [], [], entry.id);
    }
  });

  test("ends after it starts", () => {
    for (const { id, start, end } of entries) if (start && end) assert.ok(start <= end, id);
  });

  test("has no accepted form that is a wrong form of any", () => {
    const accepted = new Set(entries.flatMap(formsOf));
    for (const entry of entries) {
      for (const { form } of entry.wrong ?? []) assert.ok(!accepted.has(withoutMarks(form)), `${entry.id}: ${form}`);
    }
  });

  test("shares a form with another only where the words around it can tell them apart", () => {
    for (const [form, readings] of builtInRegister.readings) {
      const unconditional = readings.filter((reading) => !reading.followedBy);
      const told = new Set(unconditional.map((reading) => reading.entry.id));
      assert.ok(told.size <= 1, `${form}: ${[...told].join(", ")}`);
    }
  });

  test("agrees with the dates of the events that dates are told by", () => {
    for (const { names, from, to } of historic.events) {
      const entry = entries.find((candidate) => names.some((name) => formsOf(candidate).includes(name)));
      if (!entry?.start) continue;
      assert.ok(from.startsWith(entry.start), `${entry.id}: ${entry.start}, ${from}`);
      assert.ok(to.startsWith(entry.end ?? entry.start), `${entry.id}: ${entry.end}, ${to}`);
    }
  });
});
