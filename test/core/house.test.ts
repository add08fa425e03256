// What a newsroom adds: units that figures may carry, and words that stand as they are.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createAnalyzer } from "../../server/src/core/index.ts";
import { readWorth } from "../../server/src/core/mentions/figures/houseUnits.ts";
import { HouseWords, hide } from "../../server/src/core/mentions/houseWords.ts";
import { builtInRegister as register } from "../../server/src/core/mentions/programs/register.ts";
import { defaultSettings, type Settings } from "../../server/src/core/settings.ts";

const analyzer = createAnalyzer();

function analyze(text: string, house: Partial<Settings>) {
  const settings = { ...defaultSettings, ...house };
  return analyzer.analyze(text, { uri: "untitled:house", settings, register, locale: "zh" });
}

/** Figures and dates, with what a figure is worth. */
const mentioned = (text: string, house: Partial<Settings> = {}): string[] =>
  analyze(text, house)
    .mentions.filter(({ kind }) => kind !== "program")
    .map((mention) =>
      mention.kind === "figure" ? `${mention.text} = ${mention.value} ${mention.unit?.code}` : mention.text,
    );

describe("house units", () => {
  const units = { 机柜: "", 担: "50公斤", 集装箱: "", 刀币: "美元", 亩畦: "2亩", CELL: "" };
  const table: [text: string, without: string[], with_: string[]][] = [
    ["园区上架3400机柜。", ["3400 = 3400 undefined"], ["3400机柜 = 3400 null"]],
    ["园区上架三千四百机柜。", [], ["三千四百机柜 = 3400 null"]],
    ["收粮二十担。", [], ["二十担 = 1000 kg"]],
    ["收粮1.2万担。", ["1.2万 = 12000 undefined"], ["1.2万担 = 600000 kg"]],
    ["发运12箱、8集装箱。", ["12箱 = 12 null", "8集 = 8 null"], ["12箱 = 12 null", "8集装箱 = 8 null"]],
    ["花去300刀币。", ["300刀 = 300 null"], ["300刀币 = 300 USD"]],
    ["装机3500CELL电池。", [], ["3500CELL = 3500 null"]],
    ["挑着担子走了5公里。", ["5公里 = 5 km"], ["5公里 = 5 km"]],
  ];
  for (const [text, without, having] of table) {
    it(text, () => {
      assert.deepEqual(mentioned(text), without);
      assert.deepEqual(mentioned(text, { units }), having);
      assert.deepEqual(mentioned(text), without, "of one draft they are no other's");
    });
  }

  it("take part in the arithmetic", () => {
    const text = "该村今年收粮1100公斤，比去年的10担增长20%。";
    const checks = (house: Partial<Settings>) => analyze(text, house).findings.map(({ check }) => check);
    assert.ok(checks({ units }).includes("claim/wrong-growth"));
    assert.ok(!checks({ units: { 担: "91.67公斤" } }).includes("claim/wrong-growth"));
    assert.ok(!checks({}).includes("claim/wrong-growth"));
  });

  it("are worth an exact amount of a known unit, or nothing", () => {
    const worths = ["", "公斤", "50公斤", "0.5亩", "三斤", "10元"].map((text) => readWorth(text) !== null);
    assert.deepEqual(worths, Array(6).fill(true));
    for (const text of ["50", "五十斤斤", "约50公斤", "三四斤", "50%", "3天", " 50公斤"])
      assert.equal(readWorth(text), null, text);
  });
});

describe("what 约 and 左右 allow", () => {
  const table: [text: string, check: string][] = [
    ["该县今年产值约1150万元，比去年的1000万元增长8%。", "claim/wrong-growth"],
    ["该县今年产值1150万元左右，比去年的1000万元增长8%。", "claim/wrong-growth"],
    ["企业从1000家增至约1150家，增长8%。", "claim/wrong-growth"],
    ["办理时限由20个工作日压缩到约10个工作日，压缩54%。", "claim/wrong-growth"],
    ["全市共办理事项200件，办结约184件，办结率为98%。", "claim/wrong-rate"],
    ["办理时限由约20个工作日压缩到10个工作日，压缩60%。", "claim/wrong-growth"],
  ];
  const found = (text: string, said: Partial<Settings>) => analyze(text, said).findings.map(({ check }) => check);
  for (const [text, check] of table) {
    it(text, () => {
      assert.ok(found(text, { approximation: 5 }).includes(check));
      assert.ok(!found(text, { approximation: 10 }).includes(check));
      assert.ok(!found(text, {}).includes(check), "ten percent where nobody says anything");
      const exact = text.replace(/约|左右/, "");
      assert.ok(found(exact, { approximation: 50 }).includes(check), "a figure without them is as exact as before");
    });
  }

  it("is what the figure's interval says", () => {
    const [figure] = analyze("投资约120万元。", { approximation: 7.5 }).mentions;
    assert.deepEqual(figure?.kind === "figure" && figure.interval, { low: "1110000", high: "1290000" });
  });
});

describe("house words", () => {
  const words = ["九曲路", "三五集团", "今日水乡", "五月花剧社", "志愿服务队", "好想好想"];
  const table: [text: string, having: string[]][] = [
    ["三五集团今年新增12家门店。", ["今年", "12家 = 12 null"]],
    ["据今日水乡报道，昨日降雨12毫米。", ["昨日", "12毫米 = 12 mm"]],
    ["五月花剧社五月开演3场。", ["五月", "3场 = 3 null"]],
    ["九曲路长12公里。", ["12公里 = 12 km"]],
  ];
  for (const [text, having] of table) it(text, () => assert.deepEqual(mentioned(text, { words }), having));

  it("hide nothing around them", () => {
    const text = "近期三五集团12家";
    assert.equal(hide(text, new HouseWords(words).in(text)).length, text.length);
    assert.deepEqual(new HouseWords([]).in(text), []);
  });

  const doubled = "style/duplicated-word";
  const wording: [text: string, told: boolean][] = [
    ["歌曲《好想好想》传唱一时。", false],
    ["开展志愿服务志愿服务队活动。", false],
    ["开展志愿服务志愿服务活动。", true],
    ["三五集团三五集团开业开业。", true],
  ];
  for (const [text, told] of wording) {
    it(`${text} ${told ? "is told" : "stands"}`, () => {
      const { findings } = analyze(text, { words });
      assert.equal(
        findings.some(({ check }) => check === doubled),
        told,
      );
    });
  }

  it("keep facts in sight: a wrong date is wrong in any words", () => {
    const { findings } = analyze("今日水乡展会定于2026年2月30日举行。", { words });
    assert.ok(findings.some(({ check }) => check === "date/impossible"));
  });

  it("are touched by what lies in them or would cut them", () => {
    const text = "近期三五集团十二家";
    const table: [reported: string, touches: boolean][] = [
      ["三五集团", true],
      ["五集", true],
      ["近期三五", true],
      ["团十二家", true],
      [text, false],
      ["近期", false],
      ["十二家", false],
    ];
    for (const [reported, touches] of table) {
      const start = text.indexOf(reported);
      assert.equal(new HouseWords(words).touches(text, { start, end: start + reported.length }), touches, reported);
    }
    assert.equal(new HouseWords([]).touches(text, { start: 2, end: 4 }), false);
  });
});
