// What was ignored in the editor is ignored on the command line, and said to be.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Log } from "sarif";
import { anchorOf } from "../../server/src/core/annotations/anchor.ts";
import { codePointsIn } from "../../server/src/core/annotations/codePoints.ts";
import { formatSilence } from "../../server/src/core/annotations/format.ts";
import type { Target } from "../../server/src/core/annotations/silence.ts";
import type { Analysis } from "../../server/src/core/format.ts";
import { desk } from "./desk.ts";

const draft = "青岚市加强基础设施建设建设。\n今年开展志愿服务志愿服务活动。\n";
const file = (target: Target, reason = "") =>
  formatSilence({
    ...{ id: "urn:uuid:1", created: "2026-03-18T21:40:00Z", check: "style/duplicated-word", evidence: [] },
    ...{ target, reason },
  });
const start = draft.indexOf("志愿服务");
const quote = anchorOf(draft, { start, end: start + 8 }, codePointsIn(draft));

const at = desk({
  "要闻/one.news": draft,
  "要闻/two.news": draft,
  "要闻/edited.news": draft.replace("志愿服务志愿服务", "志愿活动志愿活动"),
  ".hegao/annotations/1.json": file({ source: "要闻/one.news", quote }, "原文如此"),
  ".hegao/annotations/2.json": file({ source: "要闻/edited.news", quote }),
  "要闻/.hegao/annotations/3.json": file({ source: "", quote: { exact: "建设建设" } }),
  ".hegao/annotations/comment.json": '{ "type": "Annotation", "motivation": "commenting" }',
});
const broken = desk({ "one.news": draft, ".hegao/annotations/1.json": '{\n  "motivation": "moderating",,\n}\n' });

const options = "--fail-on never --locale en";

describe("what was ignored", () => {
  it("is not listed, in drafts below the folders that keep it, and its number is told", async () => {
    const { out } = await at.run(`check ${options} @要闻`);
    const lines = out.split("\n").filter((line) => line.includes("style/duplicated-word"));
    assert.deepEqual(
      lines.map((line) => line.replace(/ .*/, "")),
      ["@要闻/edited.news:2:5", "@要闻/two.news:2:5"],
    );
    assert.match(out, /^4 more findings are ignored \(see \.hegao\/annotations\) and not listed$/m);
  });

  it("fails nothing", async () => {
    const codes = ["one", "two"].map(async (name) => (await at.run(`check --fail-on warning @要闻/${name}.news`)).code);
    assert.deepEqual(await Promise.all(codes), [0, 1]);
  });

  it("is not in the analysis, nor among findings for programs, nor on the sheet", async () => {
    const { findings }: Analysis = JSON.parse((await at.run(`analyze ${options} @要闻/one.news`)).out);
    const json = (await at.run(`check ${options} --format json @要闻/one.news`)).out;
    const sheet = (await at.run("export --format json --locale en @要闻/one.news")).out;
    assert.ok(!findings.some(({ check }) => check === "style/duplicated-word"));
    for (const text of [json, sheet]) assert.doesNotMatch(text, /duplicated-word/);
  });

  it("stands in a SARIF log as suppressed, with the reason", async () => {
    const { out } = await at.run(`check ${options} --format sarif @要闻/one.news`);
    const log: Log = JSON.parse(out);
    const doubled = log.runs[0]!.results!.filter(({ ruleId }) => ruleId === "style/duplicated-word");
    assert.deepEqual(
      doubled.map(({ suppressions }) => suppressions),
      [
        [{ kind: "external", status: "accepted" }],
        [{ kind: "external", status: "accepted", justification: "原文如此" }],
      ],
    );
    const others = log.runs[0]!.results!.filter((result) => !doubled.includes(result));
    assert.ok(others.every(({ suppressions }) => suppressions === undefined));
  });

  it("does not hold in standard input", () => {
    const { out } = at.spawn(["check", "--fail-on", "never", "-"], { input: Buffer.from(draft), folder: "要闻" });
    assert.equal(out.split("\n").filter((line) => line.includes("style/duplicated-word")).length, 2);
  });

  it("is no longer in the way of a baseline, nor gone from it", async () => {
    const own = desk({ "one.news": draft });
    await own.run("check --update-baseline @one.news");
    const kept = desk({
      "one.news": draft,
      ".hegao/baseline.json": own.read(".hegao/baseline.json"),
      ".hegao/annotations/1.json": file({ source: "one.news" }),
    });
    const { out } = await kept.run(`check ${options} @one.news`);
    assert.doesNotMatch(out, /no longer found/);
    assert.match(out, /2 more findings are ignored/);
  });
});

describe("a broken file of what is ignored", () => {
  it("is told at its line, and everything is listed", async () => {
    const { code, out, err } = await broken.run(`check ${options} @one.news`);
    assert.equal(code, 2);
    assert.match(err, /^@\.hegao\/annotations\/1\.json:2:\d+: This is not valid JSON/m);
    assert.equal(out.split("\n").filter((line) => line.includes("style/duplicated-word")).length, 2);
  });
});
