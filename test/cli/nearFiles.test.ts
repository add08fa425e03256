// Settings files and registers around the drafts: the nearest holds, the command line above it, and slips are told once.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desk } from "./desk.ts";

const doubled = "加强基础设施建设建设。";
const impossible = "会议定于2026年2月30日举行。";
const draft = `本报云泽2026年3月5日电 ${doubled}${impossible}\n`;
const named = "本报云泽2026年3月5日电 云泽市推进“银铃伴读”行动，惠及老人3400人。\n";
const off = (id: string, more: object = {}) => JSON.stringify({ ...more, checks: { [id]: "off" } });
const register = (wrong: string) =>
  JSON.stringify({ entries: [{ name: "“银龄伴读”行动", type: "campaign", wrong: [{ form: wrong }] }] });

/** The checks that a run reports, in order. */
const checksIn = (out: string): string[] =>
  out
    .split("\n")
    .filter((line) => /^@.*:\d+:\d+ /.test(line))
    .map((line) => line.slice(line.lastIndexOf("  ") + 2));

describe("settings files", () => {
  const here = desk({
    "hegao.config.json": off("style/duplicated-word"),
    "one.txt": draft,
    "a/hegao.config.json": off("date/impossible", { preset: "news" }),
    "a/b/two.txt": draft,
    "a/b/three.txt": draft,
    "other.json": "{}",
    "broken/hegao.config.json": '{ "checks": { "date/impossible": "off" }',
    "broken/four.txt": draft,
    "wrong/hegao.config.json": '// 本报\n{ "checks": { "date/imposible": "off" } }',
    "wrong/five.txt": draft,
    "wrong/six.txt": draft,
    "languages/hegao.config.json": '{ "languages": ["markdown"] }',
    "languages/page.txt": draft,
    "languages/page.md": draft,
    "languages/page.gao": draft,
    "undated/hegao.config.json": '{ "documentDate": "2026-03-05" }',
    "undated/seven.txt": "昨天，全市新增床位300张。\n",
  });
  const slips = ["style/duplicated-word", "date/impossible"];
  const table: [args: string, checks: string[], code: number][] = [
    ["check @one.txt", ["date/impossible"], 1],
    ["check @a/b/two.txt", ["style/duplicated-word"], 0],
    ["check @one.txt @a/b/two.txt", ["date/impossible", "style/duplicated-word"], 1],
    ["check --config @other.json @one.txt", slips, 1],
    ["check --preset facts --config @other.json @one.txt", ["date/impossible"], 1],
    ["check --preset facts @a/b/two.txt", [], 0],
    ["check @broken/four.txt", slips, 2],
    ["check @wrong/five.txt", slips, 2],
    ["check @undated/seven.txt", [], 0],
    ["check @languages", [...slips, ...slips], 1],
    ["check @languages/page.txt", slips, 1],
  ];
  for (const [args, checks, code] of table) {
    it(`${args} → ${checks.join(", ") || "nothing"}, ${code}`, async () => {
      const outcome = await here.run(args);
      assert.deepEqual(checksIn(outcome.out), checks);
      assert.equal(outcome.code, code);
    });
  }

  it("tell a slip once, at its place, however many drafts they hold for", async () => {
    const { err } = await here.run("check @wrong/five.txt @wrong/six.txt");
    assert.match(err, /^@wrong\/hegao\.config\.json:2:15: checks › date\/imposible: [^\n]*"date\/impossible"\?\)\n$/);
  });

  it("that are no JSON are told, and set nothing", async () => {
    const { err } = await here.run("check @broken/four.txt");
    assert.match(err, /^@broken\/hegao\.config\.json:1:\d+: is not sound JSON[^\n]*\n$/);
  });

  it("hold for what comes on standard input in their folder", () => {
    const { out } = here.spawn(["check", "-"], { input: Buffer.from(draft) });
    assert.match(out, /date\/impossible/);
    assert.doesNotMatch(out, /duplicated-word/);
  });

  it("refuse a preset that there is not", async () => {
    const { code, err } = await here.run("check --preset strict @one.txt");
    assert.match(err, /^--preset cannot be "strict", but: news, publication, facts/);
    assert.equal(code, 2);
  });
});

describe("own registers", () => {
  const own = ".hegao/programs.json";
  const here = desk({
    [own]: register("银铃伴读行动"),
    "one.txt": named,
    "a/b/two.txt": named,
    [`c/${own}`]: '{ "entries": [] }',
    "c/three.txt": named,
    "mine.json": register("银铃伴读行动"),
    [`wrong/${own}`]: '{\n  "entries": [{ "name": 3 }]\n}',
    "wrong/four.txt": named,
  });
  const table: [args: string, checks: string[], code: number][] = [
    ["check @one.txt", ["program/known-wrong-form"], 1],
    ["check @a/b/two.txt", ["program/known-wrong-form"], 1],
    ["check @c/three.txt", [], 0],
    ["check --register @mine.json @c/three.txt", ["program/known-wrong-form"], 1],
    ["check @wrong/four.txt", [], 2],
    ["check --register @none.json @c/three.txt", [], 2],
  ];
  for (const [args, checks, code] of table) {
    it(`${args} → ${checks.join(", ") || "nothing"}, ${code}`, async () => {
      const { out, code: ended } = await here.run(`${args} --fail-on warning`);
      assert.deepEqual(
        checksIn(out).filter((check) => check === "program/known-wrong-form"),
        checks,
      );
      assert.equal(ended, code);
    });
  }

  it("tell what is broken at its place", async () => {
    const { err } = await here.run("check @wrong/four.txt");
    assert.match(err, /^@wrong\/\.hegao\/programs\.json:2:25: must be a string\n$/);
  });
});
