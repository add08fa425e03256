// What is printed for programs: the analysis format against its published schema, SARIF, findings as JSON.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import Ajv from "ajv";
import iconv from "iconv-lite";
import type { Log } from "sarif";
import { checks } from "../../server/src/core/checks/index.ts";
import type { Analysis } from "../../server/src/core/format.ts";
import { desk, root } from "./desk.ts";

const page = [
  "# 青浦企业逾2300家",
  "",
  "## 七成来自“春雨”行动",
  "",
  "本报青浦2026年3月12日电（记者 林晓）据市统计局数据，截止2025年底，全市企业超2300家，比上年底增长8.5%，",
  "其中七成由“春雨”行动扶持，约30家左右迁自外地。会议定于2026年2月30日（星期四）举行，历时三至五天。",
  "",
  "(下转二版)",
  "",
  "“十四五”时期（2021—2026年），每万人拥有16件专利，占全省2/3；3月1日至5日，气温降至零下5摄氏度。",
].join("\n");

const { run } = desk({
  "page.txt": page,
  "windows.txt": `\uFEFF${page.replaceAll("\n", "\r\n")}`,
  "halves.txt": Buffer.concat([Buffer.of(0xff, 0xfe), iconv.encode(`${page}\ud83d 末\udc00`, "utf16le")]),
  "one line.txt": page.replaceAll("\n", ""),
  "empty.txt": "",
  "blank.txt": "\n\n \r\n",
});

const schema = JSON.parse(readFileSync(join(root, "docs/analysis.schema.json"), "utf8")) as object;
const isAnalysis = new Ajv({ strict: false, allErrors: true }).compile(schema);

function validated(line: string): Analysis {
  const analysis = JSON.parse(line) as Analysis;
  assert.ok(isAnalysis(analysis), JSON.stringify(isAnalysis.errors, null, 1));
  return analysis;
}

const isSorted = (spans: readonly { start: number; end: number }[]): boolean =>
  spans.every((span, i) => {
    const before = spans[i - 1];
    return !before || before.start < span.start || (before.start === span.start && before.end <= span.end);
  });

describe("analyze", () => {
  it("prints one object a draft, in the order given, each as the schema has it", async () => {
    const { out } = await run("analyze @page.txt @windows.txt @halves.txt @empty.txt @blank.txt");
    const analyses = out.trimEnd().split("\n").map(validated);
    const names = analyses.map(({ uri }) => uri.slice(uri.lastIndexOf("@")));
    assert.deepEqual(names, ["@page.txt", "@windows.txt", "@halves.txt", "@empty.txt", "@blank.txt"]);
  });

  it("sorts mentions and findings, covers at least a character with each, and quotes the text", async () => {
    const { mentions, findings } = validated((await run("analyze @page.txt")).out);
    assert.ok(mentions.length > 10 && findings.length > 1);
    assert.ok(isSorted(mentions) && isSorted(findings));
    for (const { start, end } of [...mentions, ...findings]) assert.ok(start < end && end <= page.length);
    for (const { text, start, end, parts } of mentions) if (!parts) assert.equal(text, page.slice(start, end));
  });

  it("counts without a byte-order mark, and half a surrogate pair as one", async () => {
    const [plain, halves] = (await run("analyze @page.txt @halves.txt")).out.trimEnd().split("\n").map(validated);
    const places = (analysis?: Analysis) => analysis?.mentions.map(({ start, end, text }) => [start, end, text]);
    assert.deepEqual(places(halves), places(plain));
  });

  it("names every mention and claim once, and refers only to those", async () => {
    const { mentions, claims, relations } = validated((await run("analyze @page.txt")).out);
    const ids = new Set(mentions.map(({ id }) => id));
    const claimIds = new Set(claims.map(({ id }) => id));
    assert.equal(ids.size, mentions.length);
    assert.equal(claimIds.size, claims.length);
    for (const { mention, asOf, sameAs } of claims) {
      assert.ok(ids.has(mention) && (asOf === null || ids.has(asOf)));
      for (const other of sameAs) assert.ok(claimIds.has(other));
    }
    for (const relation of relations) for (const claim of relation.claims) assert.ok(claimIds.has(claim));
  });
});

describe("check --format sarif", () => {
  it("is one log with the checks as rules and a result for every finding", async () => {
    const { out, code } = await run("check --format sarif --locale zh @page.txt @none.txt");
    const { version, runs } = JSON.parse(out) as Log;
    const [first] = runs;
    const rules = first?.tool.driver.rules ?? [];
    assert.equal(version, "2.1.0");
    assert.equal(runs.length, 1);
    assert.deepEqual(
      rules.map(({ id }) => id),
      checks.map(({ id }) => id),
    );
    assert.equal(first?.invocations?.[0]?.executionSuccessful, false);
    assert.equal(code, 2);
    const findings = validated((await run("analyze --locale zh @page.txt")).out).findings;
    assert.deepEqual(
      first?.results?.map(({ ruleId, message }) => [ruleId, message.text]),
      findings.map(({ check, message }) => [check, message]),
    );
    for (const { ruleId, ruleIndex = -1, level, locations } of first?.results ?? []) {
      const region = locations?.[0]?.physicalLocation?.region;
      assert.equal(rules[ruleIndex]?.id, ruleId);
      assert.match(level ?? "", /^(error|warning|note)$/);
      assert.ok(region && region.charLength! >= 1);
      const line = page.split("\n")[region.startLine! - 1]!;
      assert.equal(line.slice(region.startColumn! - 1)[0], page[region.charOffset!]);
    }
  });
});

describe("check --format json", () => {
  it("has a line for every finding, with its place", async () => {
    const { out } = await run("check --format json @page.txt");
    const { findings } = validated((await run("analyze @page.txt")).out);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ id }) => id),
      findings.map(({ id }) => id),
    );
    assert.ok(
      lines.every(({ path, line, column }) => path === "@page.txt" && Number(line) >= 1 && Number(column) >= 1),
    );
  });
});
