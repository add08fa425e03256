// The file of a silence: what is written is what is read, as the standard has it; what is broken is told at its place.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import schema from "../../../server/register/silence.schema.json" with { type: "json" };
import { formatSilence } from "../../../server/src/core/annotations/format.ts";
import { moveSources } from "../../../server/src/core/annotations/move.ts";
import { readAnnotation } from "../../../server/src/core/annotations/parse.ts";
import { type Silence, scopeOf, type Target } from "../../../server/src/core/annotations/silence.ts";
import { toPath, toReference } from "../../../server/src/core/annotations/source.ts";

const isValid = new Ajv2020({ strictTypes: false }).compile(schema);
const hasCheck = (id: string) => id === "date/weekday-mismatch";
const read = (text: string) => readAnnotation(text, "en", hasCheck);

const silence: Silence = {
  id: "urn:uuid:5d1c2f6e-6a5b-4f0e-9d4e-0a3c1f2b7e11",
  check: "date/weekday-mismatch",
  reason: "调休，已向农业局核实",
  created: "2026-03-18T21:40:00.000Z",
  target: {
    source: "要闻/一版.news",
    quote: { exact: "星期二", context: { prefix: "3月18日（", suffix: "）全市", start: 14 } },
  },
  evidence: ["2026年3月18日"],
};

const written = `{
  "@context": [
    "http://www.w3.org/ns/anno.jsonld",
    {
      "@base": "../../"
    }
  ],
  "id": "urn:uuid:5d1c2f6e-6a5b-4f0e-9d4e-0a3c1f2b7e11",
  "type": "Annotation",
  "motivation": "moderating",
  "created": "2026-03-18T21:40:00.000Z",
  "body": [
    {
      "type": "TextualBody",
      "purpose": "tagging",
      "value": "date/weekday-mismatch"
    },
    {
      "type": "TextualBody",
      "purpose": "commenting",
      "value": "调休，已向农业局核实"
    }
  ],
  "target": [
    {
      "source": "要闻/一版.news",
      "selector": [
        {
          "type": "TextQuoteSelector",
          "exact": "星期二",
          "prefix": "3月18日（",
          "suffix": "）全市"
        },
        {
          "type": "TextPositionSelector",
          "start": 14,
          "end": 17
        }
      ]
    },
    {
      "source": "要闻/一版.news",
      "selector": [
        {
          "type": "TextQuoteSelector",
          "exact": "2026年3月18日"
        }
      ]
    }
  ]
}
`;

const text = fc.string({ unit: "grapheme" });
const words = fc.string({ unit: "grapheme", minLength: 1 });
const segment = fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => !/^\.{1,2}$|\//.test(name));
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));
const source = fc.oneof(
  path,
  path.map((folder) => `${folder}/`),
  fc.constant(""),
);
const context = fc.record({ prefix: text, suffix: text, start: fc.nat() }, { noNullPrototype: true });
const quote = fc.record({ exact: words, context }, { requiredKeys: ["exact"], noNullPrototype: true });
const target: fc.Arbitrary<Target> = fc.record({ source, quote }, { requiredKeys: ["source"], noNullPrototype: true });

describe("the file of a silence", () => {
  it("is a Web Annotation", () => assert.equal(formatSilence(silence), written));

  it("is read as it was written, and valid, whatever is in it", () => {
    fc.assert(
      fc.property(target, text, fc.array(words, { maxLength: 3 }), (target, reason, evidence) => {
        const made: Silence = { ...silence, target, reason, evidence };
        const file = formatSilence(made);
        assert.ok(isValid(JSON.parse(file)), JSON.stringify(isValid.errors));
        assert.deepEqual(read(file), { silence: made, problems: [] });
      }),
    );
  });

  const scopes: [string, Target][] = [
    ["finding", { source: "a.news", quote: { exact: "星期二", context: { prefix: "", suffix: "", start: 0 } } }],
    ["draft", { source: "a.news" }],
    ["folder", { source: "要闻/" }],
    ["folder", { source: "" }],
    ["wording", { source: "", quote: { exact: "星期二" } }],
  ];
  for (const [scope, target] of scopes) {
    it(`tells its scope: ${JSON.stringify(target)} is a ${scope}`, () => {
      assert.equal(scopeOf(read(formatSilence({ ...silence, target })).silence!.target), scope);
    });
  }

  it("has relative references that read as the path does", () => {
    const table = [
      ["要闻/一版.news", "要闻/一版.news"],
      ["", "./"],
      ["a b/100%.txt", "a%20b/100%25.txt"],
      ["a:b?#.txt", "a%3Ab%3F%23.txt"],
    ] as const;
    for (const [path, reference] of table) {
      assert.equal(toReference(path), reference);
      assert.equal(toPath(reference), path);
    }
  });

  it("leads nowhere but below its folder", () => {
    for (const reference of ["../a.news", "a/../../b", "/etc/passwd", "file:///a.news", "%2e%2e/a", "%zz"]) {
      assert.equal(toPath(reference), null, reference);
    }
  });
});

describe("a file that", () => {
  const without = (part: string, instead = "") => {
    assert.ok(written.includes(part), part);
    return written.replace(part, instead);
  };
  const table: [note: string, file: string, ...told: [words: string, message: RegExp][]][] = [
    ["is empty", "", ["", /JSON/]],
    ["is cut off", written.slice(0, 200), ["", /JSON/]],
    ["has a comment", `// 农业局\n${written}`, ["// 农业局", /JSON/]],
    ["holds a list", "[]", ["[]", /object/]],
    ["has no target", `${written.slice(0, written.indexOf(',\n  "target"'))}\n}`, ["{", /target is missing/]],
    ["has a slip in a name", without('"exact": "星期二"', '"exakt": "星期二"'), ['"exakt"', /no property "exakt"/]],
    ["names no check", without('"purpose": "tagging"', '"purpose": "commenting"'), ["[", /names no check/]],
    ["names another check", without('"date/weekday-mismatch"', '"date/weekday"'), ['"date/weekday"', /no check/]],
    ["leads out of its folder", without('"要闻/一版.news"', '"../一版.news"'), ['"../一版.news"', /folder/]],
    ["has a quote without words", without('"exact": "星期二",'), ["{", /exact is missing/]],
    ["has words that are none", without('"exact": "星期二"', '"exact": ""'), ['""', /short/]],
  ];
  for (const [note, file, ...told] of table) {
    it(`${note} silences nothing, and says why`, () => {
      const { silence, problems } = read(file);
      assert.equal(silence, null);
      assert.ok(problems.length >= told.length);
      for (const [index, [words, message]] of told.entries()) {
        const problem = problems[index]!;
        assert.match(problem.message, message);
        assert.ok(file.slice(problem.start, problem.end).startsWith(words), file.slice(problem.start, problem.end));
      }
    });
  }

  it("is another annotation is passed over", () => {
    for (const motivation of ["commenting", "assessing"]) {
      assert.deepEqual(read(without('"moderating"', `"${motivation}"`)), { silence: null, problems: [] });
    }
    const foreign =
      '{ "@context": "http://www.w3.org/ns/anno.jsonld", "motivation": "highlighting", "target": "a.news" }';
    assert.deepEqual(read(foreign), { silence: null, problems: [] });
  });
});

describe("a file whose draft has another path", () => {
  it("tells the new one, and keeps whatever else stands in it", () => {
    const mine = written.replace('"created"', '"creator": "夜班编辑",\n  "created"');
    const moved = moveSources(mine, (path) => path.replace("要闻/", "三月 要闻/"));
    assert.equal(moved, mine.replaceAll("要闻/一版.news", "三月%20要闻/一版.news"));
    assert.equal(read(moved).silence?.target.source, "三月 要闻/一版.news");
  });
});
