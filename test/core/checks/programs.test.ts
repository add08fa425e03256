// The checks of programs under a newsroom's own register, and their silence on the real drafts.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { before, describe, it } from "node:test";
import { prepareDictionary } from "../../../scripts/dictionary.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { layerRegisters } from "../../../server/src/core/mentions/programs/own/layers.ts";
import type { OwnEntry } from "../../../server/src/core/mentions/programs/own/parse.ts";
import { builtInRegister, type Register } from "../../../server/src/core/mentions/programs/register.ts";
import type { Locale, Segmenter } from "../../../server/src/core/ports.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { loadNodejieba } from "../../../server/src/node/nodejieba.ts";

interface Surroundings {
  register?: Register;
  segmenter?: Segmenter;
  locale?: Locale;
}

/** What the checks of programs find. */
function findingsIn(text: string, { register = builtInRegister, segmenter, locale = "zh" }: Surroundings): Finding[] {
  const options = { uri: "untitled:draft", settings: defaultSettings, register, locale, segmenter: segmenter ?? null };
  return createAnalyzer()
    .analyze(text, options)
    .findings.filter(({ check }) => check.startsWith("program/"));
}

const under = (entries: readonly OwnEntry[], text: string) =>
  findingsIn(text, { register: layerRegisters(entries) }).map(({ check, start, end }) => [
    check,
    text.slice(start, end),
  ]);

describe("a newsroom's own register", () => {
  const name: OwnEntry = { name: "“银龄伴读暖心”行动", type: "campaign" };

  it("has its known wrong forms told, with what should stand there", () => {
    const own = { ...name, wrong: [{ form: "银铃伴读暖心行动", reason: "“龄”误作“铃”" }] };
    const text = "市里开展“银铃伴读暖心”行动。";
    const [finding] = findingsIn(text, { register: layerRegisters([own]) });
    assert.equal(finding?.check, "program/known-wrong-form");
    assert.match(finding.message, /“龄”误作“铃”/);
    const [edit] = finding.fixes[0]!.edits;
    assert.equal(text.slice(0, edit!.start) + edit!.newText + text.slice(edit!.end), "市里开展“银龄伴读暖心”行动。");
  });

  it("has what is one slip away from its names told", () => {
    const text = "市里开展“银铃伴读暖心”行动。";
    assert.deepEqual(under([], text), []);
    assert.deepEqual(under([name], text), [["program/near-registered-name", "“银铃伴读暖心”行动"]]);
    const short: OwnEntry = { name: "为民办实事", type: "project" };
    assert.deepEqual(under([short], "全市实施“为办实事”工程。"), [["program/near-registered-name", "“为办实事”工程"]]);
    assert.deepEqual(under([short], "全市实施“为民办实事”工程，为群众办实事。"), []);
  });

  it("says what its own names count", () => {
    const own: OwnEntry = { name: "“三提三送”行动", content: ["提效", "提质", "提能", "送医", "送法", "送技"] };
    assert.deepEqual(under([own], "开展“三提三送”行动：提效、提质、提能、送医、送法。"), [
      ["program/numbered-content", "提效、提质、提能、送医、送法"],
    ]);
  });

  it("silences a form that the built-in register calls wrong", () => {
    const text = "各镇学习枫侨经验。";
    assert.equal(under([], text).length, 1);
    assert.deepEqual(under([{ id: "fengqiao", silence: ["枫侨经验"] }], text), []);
  });
});

describe("messages", () => {
  it("are in the language asked for", () => {
    for (const [locale, pattern] of [
      ["zh", /已知的错误写法/],
      ["en", /known wrong form/],
    ] as const) {
      assert.match(findingsIn("各镇学习枫侨经验。", { locale })[0]!.message, pattern);
    }
  });
});

const folder = resolve(import.meta.dirname, "../../../../shared/drafts");
const skip = existsSync(folder) ? false : `the real drafts are not at ${folder}`;

describe("real drafts", { skip }, () => {
  const drafts = skip ? [] : readdirSync(folder).filter((file) => file.endsWith(".txt"));
  let segmenter: Segmenter;
  before(() => {
    const dictionary = mkdtempSync(join(tmpdir(), "hegao-dictionary-"));
    prepareDictionary(dictionary);
    segmenter = loadNodejieba(dictionary);
    rmSync(dictionary, { recursive: true });
  });

  for (const file of drafts) {
    it(`are left alone: ${file}`, () => {
      const text = readFileSync(join(folder, file), "utf8");
      const told = (found: readonly Finding[]) => found.map(({ check, start, end }) => [check, text.slice(start, end)]);
      assert.deepEqual(told(findingsIn(text, {})), []);
      assert.deepEqual(told(findingsIn(text, { segmenter })), []);
    });
  }
});
