// A newsroom's own register: what is broken is told at its place, the rest works, and the nearest layer wins.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../../server/register/own-programs.schema.json" with { type: "json" };
import type { TextEdit } from "../../../server/src/core/format.ts";
import { detectPrograms, tellNames } from "../../../server/src/core/mentions/programs/index.ts";
import { completions } from "../../../server/src/core/mentions/programs/lookup.ts";
import { addEntryEdit, markWrongFormEdit } from "../../../server/src/core/mentions/programs/own/edits.ts";
import { layerRegisters } from "../../../server/src/core/mentions/programs/own/layers.ts";
import { type OwnEntry, parseOwnRegister } from "../../../server/src/core/mentions/programs/own/parse.ts";
import { builtInRegister, type Register } from "../../../server/src/core/mentions/programs/register.ts";

const names = (text: string) => parseOwnRegister(text, "en").entries.map(({ entry }) => entry.name ?? entry.id);
/** The problems, each as the words it points at and its message. */
const problems = (text: string) =>
  parseOwnRegister(text, "en").problems.map(({ start, end, message }) => [text.slice(start, end), message]);
const file = (...entries: string[]) => `{ "entries": [${entries.join(", ")}] }`;
const sound = `{ "name": "“银龄伴读”行动" }`;

describe("reading", () => {
  it("takes comments and trailing commas, and is content with an empty file", () => {
    const text = `// ours\n{ "entries": [ /* two */ ${sound}, { "name": "云泽经验", "type": "mechanism" }, ] }`;
    assert.deepEqual(names(text), ["“银龄伴读”行动", "云泽经验"]);
    for (const each of [text, "", "  \n", "// nothing yet\n", '{ "entries": [] }'])
      assert.deepEqual(problems(each), []);
  });

  const broken: [entry: string, at: string, message: RegExp][] = [
    [`{ "name": 12 }`, "12", /must be a string/],
    [`{ "name": "云" }`, `"云"`, /too short/],
    [`{ "name": "云泽经验", "typ": "plan" }`, `"typ"`, /no property "typ"/],
    [`{ "name": "云泽经验", "type": "plans" }`, `"plans"`, /one of plan, project/],
    [`{ "name": "云泽经验", "start": "26.3.1" }`, `"26.3.1"`, /a date is/],
    [`{ "name": "云泽经验", "forms": [] }`, "[]", /at least 1/],
    [`{ "name": "云泽经验", "forms": ["泽经", "泽经"] }`, `"泽经"`, /twice/],
    [`{ "name": "云泽经验", "forms": [{ "txt": "泽经" }] }`, `{ "txt": "泽经" }`, /text is missing/],
    [`{ "name": "云泽经验", "forms": [3] }`, "3", /a string, or an object/],
    [`{ "name": "云泽经验", "wrong": [{ "reason": "某" }] }`, `{ "reason": "某" }`, /form is missing/],
    [`{ "type": "plan" }`, `{ "type": "plan" }`, /name \/ id is missing/],
    [`{ "id": "no-such" }`, `{ "id": "no-such" }`, /has no "no-such"/],
    [`{ "name": "云泽经验", "wrong": [{ "form": "“云泽”经验" }] }`, "", /accepted and wrong/],
    [sound, sound, /same entry/],
    [`"云泽经验"`, `"云泽经验"`, /must be an object/],
    [`null`, "null", /must be an object/],
  ];
  for (const [entry, at, message] of broken) {
    it(`tells what is wrong in ${entry}, and keeps the others`, () => {
      const text = file(sound, entry, `{ "name": "云泽码头" }`);
      assert.deepEqual(names(text), ["“银龄伴读”行动", "云泽码头"]);
      const [[place, said] = []] = problems(text);
      if (at) assert.equal(place, at);
      assert.match(said ?? "", message);
    });
  }

  it("tells a slip of the syntax at its place, and keeps the entries before and after it", () => {
    const text = file(sound, `{ "name": "云泽经验" "type": "plan" }`, `{ "name": "云泽码头" }`);
    assert.deepEqual(names(text), ["“银龄伴读”行动", "云泽码头"]);
    assert.match(problems(text)[0]![1]!, /not valid JSON/);
  });

  for (const text of ["[]", "3", `{ "entries": {} }`, `{ "entry": [] }`, `{ "entries": [`, "{{{{", "\u0000"]) {
    it(`finds a problem in ${JSON.stringify(text)}`, () => assert.ok(problems(text).length > 0));
  }

  it("says in both languages what the schema says", () => {
    const valid = new Ajv2020({ strictTypes: false }).compile(schema);
    for (const [entry] of broken.slice(0, 11)) assert.ok(!valid(JSON.parse(file(entry))), entry);
    assert.ok(valid(JSON.parse(file(sound))));
    assert.match(parseOwnRegister(file(`{ "name": 1 }`), "zh").problems[0]!.message, /应为字符串/);
  });
});

/** The entries that programs in a text stand for, by name. */
const found = (register: Register, text: string) =>
  detectPrograms(text, tellNames(text, register), null)
    .filter(({ entry }) => entry !== null)
    .map(({ name }) => name);

describe("layers", () => {
  const layered = (...layers: OwnEntry[][]) => layerRegisters(...layers);

  it("are the built-in register itself where nothing is added", () => {
    assert.equal(layered([], []), builtInRegister);
  });

  it("add an entry without an id, of the type that is given", () => {
    const register = layered([{ name: "“云泽十条”", forms: ["惠企十条"] }]);
    assert.deepEqual(found(register, "落实惠企十条，宣讲“云泽十条”。"), ["“云泽十条”", "“云泽十条”"]);
    assert.equal(register.byId.get("own:云泽十条")?.type, "other");
  });

  it("let the nearest win, and keep what it does not speak of", () => {
    const user: OwnEntry = { name: "云泽码头", type: "project", issuer: "市交通局" };
    const register = layered([user], [{ name: "云泽码头", type: "brand", forms: ["泽码头"] }]);
    const entry = register.byId.get("own:云泽码头");
    assert.equal(entry?.type, "brand");
    assert.equal(entry?.issuer, "市交通局");
    assert.deepEqual(entry?.forms, ["泽码头"]);
  });

  it("change an entry of the built-in register by its id or by its name", () => {
    for (const key of [{ id: "fengqiao" }, { name: "枫桥经验" }]) {
      const register = layered([{ ...key, wrong: [{ form: "枫桥实践", reason: "名称有误" }] }]);
      const entry = register.byId.get("fengqiao");
      assert.equal(entry?.wrong?.[0]?.form, "枫桥实践");
      assert.ok(entry?.wrong?.some(({ form }) => form === "枫侨经验"));
      assert.equal(register.entries.length, builtInRegister.entries.length);
    }
  });

  it("silence a form, a wrong form, or with its name an entry", () => {
    assert.deepEqual(found(layered([{ id: "fengqiao", silence: ["枫侨经验"] }]), "学习枫侨经验。"), []);
    assert.deepEqual(found(layered([{ id: "fengqiao", silence: ["枫桥经验"] }]), "学习枫桥经验。"), []);
    assert.deepEqual(found(builtInRegister, "学习枫桥经验。"), ["枫桥经验"]);
  });

  it("may call wrong what another entry accepts, and accept what another calls wrong", () => {
    const register = layered([{ name: "枫侨经验" }, { name: "云泽大坝", wrong: [{ form: "枫桥经验" }] }]);
    assert.deepEqual(found(register, "枫侨经验、枫桥经验"), ["枫侨经验", "云泽大坝"]);
  });

  it("give a register of another version whenever something changes", () => {
    const versions = [[], [{ name: "云泽码头" }], [{ name: "云泽码头", issuer: "市交通局" }], [{ name: "泽码头" }]];
    const told = versions.map((entries) => layered(entries).version);
    assert.equal(new Set(told).size, told.length);
    assert.notEqual(layered([{ name: "云泽码头" }], [{ name: "云泽码头", type: "brand" }]).version, told[1]);
  });
});

const apply = (text: string, edits: readonly TextEdit[]) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);

/** Copied, since the library makes objects without a prototype. */
const entryAt = (text: string, index: number): OwnEntry =>
  JSON.parse(JSON.stringify(parseOwnRegister(text, "en").entries[index]?.entry));

describe("edits", () => {
  const commented = `{
  // checked by the desk
  "entries": [
    { "name": "云泽码头" } // the old one
  ]
}
`;

  for (const text of ["", "\n", "{}", commented, `{ "entries": [] }`]) {
    it(`add an entry to ${JSON.stringify(text.slice(0, 24))}`, () => {
      const after = apply(text, addEntryEdit(text, { name: "“银龄伴读”行动", type: "campaign" }));
      assert.deepEqual(problems(after), []);
      assert.equal(names(after).at(-1), "“银龄伴读”行动");
      for (const comment of text.match(/\/\/.*/g) ?? []) assert.ok(after.includes(comment));
    });
  }

  it("mark a form as wrong in the entry that is there, and then in the same list", () => {
    const of = { id: "own:云泽码头", name: "云泽码头" };
    const once = apply(commented, markWrongFormEdit(commented, of, { form: "云泽马头", reason: "错字" }));
    const twice = apply(once, markWrongFormEdit(once, of, { form: "云择码头" }));
    assert.deepEqual(entryAt(twice, 0).wrong, [{ form: "云泽马头", reason: "错字" }, { form: "云择码头" }]);
    assert.ok(twice.includes("// the old one"));
  });

  it("mark a form of a built-in entry as wrong in a new entry of its id", () => {
    const after = apply("", markWrongFormEdit("", { id: "fengqiao", name: "枫桥经验" }, { form: "枫乔经验" }));
    assert.deepEqual(entryAt(after, 0), {
      id: "fengqiao",
      wrong: [{ form: "枫乔经验" }],
    });
    assert.deepEqual(problems(after), []);
  });
});

describe("completion", () => {
  const register = layerRegisters([
    { name: "云泽码头", forms: [{ text: "泽码", quoted: true }], wrong: [{ form: "云泽马头" }] },
    { name: "“云泽”工程" },
  ]);
  const offered = (prefix: string) => completions(register, prefix).map(({ text }) => text);

  it("offers the accepted forms only, as they are written", () => {
    assert.deepEqual(offered("云泽"), ["云泽码头", "“云泽”工程"]);
    assert.deepEqual(offered("“云泽码"), ["云泽码头"]);
    assert.deepEqual(offered("泽码"), ["“泽码”"]);
    assert.deepEqual(offered("云泽马"), []);
    assert.ok(offered("“").length > builtInRegister.entries.length);
  });
});
