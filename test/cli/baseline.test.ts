// What an archive had before is let stand: only what is new is told, and what is gone.
import assert from "node:assert/strict";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Log } from "sarif";
import { desk } from "./desk.ts";

const old = "本报青浦2026年3月12日电 会议定于2026年2月30日举行。\n";
const fresh = "展会定于2026年4月31日开幕。\n";
const file = ".hegao/baseline.json";

/** A folder with a `.hegao`, in which `one.txt` has a slip that the baseline holds. */
async function archive(files: Record<string, string> = {}) {
  const here = desk({ ".hegao/programs.json": '{ "entries": [] }', "one.txt": old, "below/two.txt": old, ...files });
  const { code, out, err } = await here.run("check --update-baseline @one.txt @below/two.txt");
  assert.equal(err, "");
  assert.match(out, /^2 drafts: nothing new found\nbaseline @\.hegao\/baseline\.json: 2 held\n$/);
  assert.equal(code, 0);
  return { ...here, write: (name: string, text: string) => writeFileSync(here.path(name), text) };
}

describe("a baseline", () => {
  it("is sorted, a finding a line, with paths from its folder", async () => {
    const { read } = await archive();
    const { version, findings } = JSON.parse(read(file)) as { version: number; findings: Record<string, string>[] };
    assert.equal(version, 1);
    assert.deepEqual(
      findings.map(({ draft, check, text }) => [draft, check, text]),
      [
        ["below/two.txt", "date/impossible", "2026年2月30日"],
        ["one.txt", "date/impossible", "2026年2月30日"],
      ],
    );
    assert.equal(
      read(file)
        .split("\n")
        .filter((line) => line.includes('"draft"')).length,
      2,
    );
  });

  it("comes out the same from the same drafts in any order", async () => {
    const { read, run } = await archive();
    const before = read(file);
    await run("check --update-baseline @below/two.txt @one.txt");
    assert.equal(read(file), before);
  });

  it("keeps quiet about what it holds, wherever the words have moved to", async () => {
    const { run, write } = await archive();
    assert.deepEqual(await run("check @one.txt"), {
      code: 0,
      out: "1 draft: nothing new found\nbaseline @.hegao/baseline.json: 2 held\n",
      err: "",
    });
    write("one.txt", `# 会议预告\n\n另讯，明日休会。\n\n${old}`);
    assert.equal((await run("check @one.txt")).code, 0);
  });

  it("tells what is new, and the exit code goes by that", async () => {
    const { run, write } = await archive();
    write("one.txt", old + fresh);
    const { code, out } = await run("check @one.txt @below/two.txt");
    assert.match(
      out,
      /^@one\.txt:2:\d+ {2}error [^\n]*date\/impossible\n[\s\S]*2 drafts: new: error 1\nbaseline [^\n]*: 2 held\n$/,
    );
    assert.doesNotMatch(out, /one\.txt:1:/);
    assert.equal(code, 1);
  });

  it("says what in it no longer occurs, in drafts that were read and in drafts that are gone", async () => {
    const { run, write, path } = await archive();
    write("one.txt", "本报青浦2026年3月12日电 会议如期举行。\n");
    rmSync(path("below/two.txt"));
    const { code, out } = await run("check @one.txt");
    assert.match(
      out,
      /2 held, 2 of them no longer found[^\n]*\n {4}@below\/two\.txt {2}2026年2月30日 {2}date\/impossible\n {4}@one\.txt /,
    );
    assert.equal(code, 0);
  });

  it("lets go of that when it is updated, and of nothing that was not read", async () => {
    const { run, write, read } = await archive();
    write("one.txt", "本报青浦2026年3月12日电 会议如期举行。\n");
    const { out } = await run("check --update-baseline @one.txt");
    assert.match(out, /baseline @\.hegao\/baseline\.json: 1 held\n$/);
    assert.match(read(file), /two\.txt/);
    assert.doesNotMatch(read(file), /one\.txt/);
  });

  it("is passed over on demand", async () => {
    const { run } = await archive();
    const { code, out } = await run("check --no-baseline @one.txt");
    assert.match(out, /^@one\.txt:1:[\s\S]*1 draft: error 1\n$/);
    assert.equal(code, 1);
    assert.equal((await run("analyze @one.txt")).code, 1, "an analysis is whole");
  });

  it("tells programs the same: new findings as JSON, all of them with their state in SARIF", async () => {
    const { run, write } = await archive();
    write("one.txt", old + fresh);
    write("below/two.txt", "本报青浦2026年3月12日电 会议如期举行。\n");
    const json = await run("check --format json @one.txt @below/two.txt");
    assert.equal(json.out.trimEnd().split("\n").length, 1);
    assert.match(json.err, /^baseline [^\n]*: 2 held, 1 of them no longer found/);
    const sarif = await run("check --format sarif @one.txt @below/two.txt");
    const results = (JSON.parse(sarif.out) as Log).runs[0]!.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, baselineState }) => [ruleId, baselineState]),
      [
        ["date/impossible", "unchanged"],
        ["date/impossible", "new"],
        ["date/impossible", "absent"],
      ],
    );
    assert.match(results[2]!.locations![0]!.physicalLocation!.artifactLocation!.uri!, /below\/two\.txt$/);
  });
});

describe("where there is no baseline", () => {
  it("everything is new, no state is told, and nothing is written", async () => {
    const { run, path } = desk({ "one.txt": old });
    const { out } = await run("check --format sarif @one.txt");
    assert.deepEqual(
      (JSON.parse(out) as Log).runs[0]!.results!.map(({ baselineState }) => baselineState),
      [undefined],
    );
    assert.equal(existsSync(path(".hegao")), false);
  });

  it("one comes beside a draft that lies outside the current folder, but none for nothing", async () => {
    const { run, path } = desk({ "one.txt": old, "clean/two.txt": "本报青浦2026年3月12日电 会议如期举行。\n" });
    await run("check --update-baseline @clean/two.txt");
    assert.equal(existsSync(path("clean/.hegao")), false);
    assert.equal((await run("check --update-baseline @one.txt")).code, 0);
    assert.equal(existsSync(path(file)), true);
  });
});

describe("a baseline that is broken", () => {
  const table: [what: string, text: string, at: string][] = [
    ["no JSON", '{ "version": 1, "findings": [', "1:30"],
    ["another version", '{ "version": 2, "findings": [] }', "1:14"],
    [
      "a finding without its id",
      '{\n  "version": 1,\n  "findings": [{ "draft": "one.txt", "check": "x", "text": "y" }]\n}',
      "3:16",
    ],
  ];
  for (const [what, text, at] of table) {
    it(`(${what}) is told at its place, used for nothing and never written over`, async () => {
      const { run, read } = desk({ [file]: text, "one.txt": old });
      for (const args of ["check @one.txt", "check --update-baseline @one.txt"]) {
        const { code, err } = await run(args);
        assert.match(err, new RegExp(`^@\\.hegao/baseline\\.json:${at}: `));
        assert.equal(code, 2);
        assert.equal(read(file), text);
      }
      assert.match((await run("check @one.txt")).out, /error 1/);
    });
  }

  it("cannot be both written and passed over", async () => {
    const { run } = desk({ "one.txt": old });
    const { code, err } = await run("check --update-baseline --no-baseline @one.txt");
    assert.match(err, /^--update-baseline and --no-baseline exclude each other/);
    assert.equal(code, 2);
  });
});
