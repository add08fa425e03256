// The TextMate grammar, run by VS Code's own tokenizer over invented lines.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { read } from "./repository.ts";

const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;

const path = "syntaxes/news-draft.tmLanguage.json";
const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
const registry = new Registry({
  onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
  loadGrammar: async () => parseRawGrammar(read(path), path),
});
const grammar = (await registry.loadGrammar("text.news-draft"))!;

interface Token {
  text: string;
  scopes: string[];
}

/** The tokens of the last of some lines. */
function tokensOf(...lines: string[]): Token[] {
  let state = INITIAL;
  let tokens: Token[] = [];
  for (const line of lines) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    tokens = result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  }
  return tokens;
}

/** What of a line below another line has a scope that begins with `scope`, its tokens run together. */
const scoped = (line: string, scope: string): string =>
  tokensOf("古城昨晚亮灯。", line)
    .filter(({ scopes }) => scopes.some((name) => name.startsWith(scope)))
    .map(({ text }) => text)
    .join("");

const jump = "keyword.other.jump";
const dateline = "entity.name.tag.dateline";
const rows: [line: string, scope: string, text: string][] = [
  ["(接一版)全市用电平稳。", jump, "(接一版)"],
  ["（上接第一版）全市用电平稳。", jump, "（上接第一版）"],
  ["全市用电平稳。（下转A3版）", jump, "（下转A3版）"],
  ["上接第一版", jump, "上接第一版"],
  ["# 望溪灯会(下转二版)", jump, "(下转二版)"],
  ["编辑注明（接一版）字样。", jump, ""],
  ["接一版编辑通知，全市停电。", jump, ""],
  ["人民日报望溪2月25日电(记者何立)全市", dateline, "人民日报望溪2月25日电"],
  ["据新华社望溪2月25日电 全市", dateline, "据新华社望溪2月25日电"],
  ["中新网2月25日电 全市", dateline, "中新网2月25日电"],
  ["本报望溪3月1日讯 全市", dateline, "本报望溪3月1日讯"],
  ["本报讯（记者何立）全市", dateline, "本报讯"],
  ["国家电网2月25日电力数据显示，全市", dateline, ""],
  ["本报通讯员培训班开班。", dateline, ""],
  ["据他说，本报讯是固定格式。", dateline, ""],
  ["本报讯（记者何立）全市", "entity.other.byline", "记者何立"],
  ["记者在现场（见图）看到", "entity.other.byline", ""],
  ["# 望溪灯会", "entity.name.section", "望溪灯会"],
  ["#望溪灯会#话题阅读量超2亿次。", "entity.name.section", ""],
  ["**留住老手艺**", "markup.heading.subhead", "**留住老手艺**"],
  ["他**特别**高兴。", "markup.heading.subhead", ""],
  ["——在东门片区，完成改造；", "punctuation.definition.list", "——"],
  ["这条路——幸福路——全长6公里。", "punctuation.definition.list", ""],
  ["打造“一刻钟”生活圈。", "string.quoted.double", "“一刻钟”"],
  ["“他说‘来了’，就走。”", "string.quoted.single", "‘来了’"],
  ["印发《古树保护方案》。", "string.other.title", "《古树保护方案》"],
  ["村民委员会（居委会）主任", "punctuation.section.brackets", "（）"],
  ["“《”》，他说。", "string.quoted.double", "“《”"],
];

describe("the grammar", () => {
  for (const [line, scope, text] of rows) {
    it(`${line}  ${scope}: ${text === "" ? "nothing" : text}`, () => assert.equal(scoped(line, scope), text));
  }

  it("takes the first line for the headline if it is no sentence", () => {
    const sections = (line: string) =>
      tokensOf(line).some(({ scopes }) => scopes.some((name) => name.startsWith("entity.name.section")));
    const lines = ["望溪灯会首日入园3.2万人次", "灯会昨晚开幕。", "(接一版)灯会昨晚开幕", "本报讯 灯会昨晚开幕"];
    assert.deepEqual(lines.map(sections), [true, false, false, false]);
  });

  it("takes the lines that follow the headline at once for its parts", () => {
    const sections = (...lines: string[]) =>
      tokensOf(...lines).some(({ scopes }) => scopes.some((name) => name.startsWith("entity.name.section")));
    const title = "望溪灯会首日入园3.2万人次";
    const rows: [line: string, part: boolean][] = [
      ["创下历届新高", true],
      ["——望溪县以灯会带动夜间消费", true],
      ["“灯火望溪”夜游线路同日开通", true],
      ["灯会昨晚开幕。", false],
      ["本报望溪3月1日讯 灯会昨晚开幕", false],
      ["本报记者 何立", false],
      ["2026年3月1日", false],
      ["（接一版）", false],
      ["何立摄", false],
      ["", false],
    ];
    for (const [line, part] of rows) assert.equal(sections(title, line), part, line);
    assert.equal(sections(title, "创下历届新高", "夜游线路同日开通"), true);
    assert.equal(sections(title, "", "夜游线路同日开通"), false);
    assert.equal(sections(title, "本报记者 何立", "夜游线路同日开通"), false);
    assert.equal(sections("灯会昨晚开幕。", "创下历届新高"), false);
  });

  it("leaves the lines below an open quotation alone", () => {
    for (const open of ["他说：“今年灯会", "“《”》", "“‘”’", "《“》”", "（“）"]) {
      const [token] = tokensOf(open, "特别热闹。");
      assert.deepEqual(token, { text: "特别热闹。", scopes: ["text.news-draft"] });
    }
  });

  it("gives every line back complete", () => {
    for (const [line] of rows)
      assert.equal(
        tokensOf(line)
          .map(({ text }) => text)
          .join(""),
        line,
      );
  });
});
