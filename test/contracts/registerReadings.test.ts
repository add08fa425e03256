import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { detectPrograms, tellNames } from "../../server/src/core/mentions/programs/index.ts";
import { withoutMarks } from "../../server/src/core/mentions/programs/marks.ts";
import { builtInRegister } from "../../server/src/core/mentions/programs/register.ts";

/** Entries of the register that are found in a sentence, with the words they are found in. */
const found = (text: string): string[] =>
  detectPrograms(text, tellNames(text, builtInRegister), null)
    .filter((program) => program.entry)
    .map(({ start, end, entry }) => `${entry} ${text.slice(start, end)}`);

/** A sentence, and what of the register is found in it. */
type Row = [sentence: string, ...found: string[]];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [sentence, ...expected] of rows) test(sentence, () => assert.deepEqual(found(sentence), expected));
  });

table("a short form with two meanings is told by what follows", [
  ["市委“两新”工委走访商会。", "two-new-organisations “两新”"],
  ["选派“两新”组织党建指导员120名。", "two-new-organisations “两新”组织"],
  ["全市“两新”党员积极参与。", "two-new-organisations “两新”"],
  ["用足“两新”政策，更新农机。", "two-new “两新”政策"],
  ["“两新”资金下达到县。", "two-new “两新”"],
  ["抢抓“两重”“两新”政策机遇。", "two-major “两重”", "two-new “两新”政策"],
  ["推进“两重”建设。", "two-major “两重”建设"],
  ["遏制“两高”项目盲目上马。", "two-high “两高”项目"],
  ["落实“双减”政策，减轻课业负担。", "double-reduction “双减”政策"],
  ["深化“三医”联动改革。", "three-medical “三医”"],
  ["规范农村集体“三资”管理。", "three-pillars-rural 农村集体“三资”管理"],
  ["“新三样”产品出口增长。", "new-trio “新三样”"],
  ["推进“三北”工程。", "three-norths “三北”工程"],
]);

table("and stays unread where nothing tells it", [
  ["街道办好“两新”展览。"],
  ["“两高”工作报告提请审议。"],
  ["化肥农药“双减”成效明显。"],
  ["三资企业进出口增长，国有“三资”管理改革推开。"],
  ["网文、网剧、网游是文化“新三样”。"],
  ["海港是“三北”地区的门户。"],
  ["他家有两重院落，门前两山相对。"],
]);

table("water from south to north", [
  ["南水北调中线一期工程通水。", "south-north-water-1 南水北调中线一期工程"],
  ["南水北调东线一期工程通水。", "water-east 南水北调东线一期工程"],
  ["南水北调东中线一期工程全面通水。", "water-first 南水北调东中线一期工程"],
  ["南水北调一期等工程加快推进。", "water-first 南水北调一期"],
  ["南水北调惠及沿线。", "south-north-water 南水北调"],
]);

table("known wrong forms are found as what they stand for", [
  ["共建“一路一带”倡议。", "belt-and-road “一路一带”倡议"],
  ["学习“枫桥式经验”。", "fengqiao “枫桥式经验”"],
  ["编制第十五个五年计划。", "plan-15 第十五个五年计划"],
  ["迎接党的第二十届全国代表大会。", "congress-20 党的第二十届全国代表大会"],
  ["展望2035远景目标纲要。", "outline-14 2035远景目标纲要"],
  ["全社会研究与实验发展经费增长。", "indicator-rd-spending 研究与实验发展"],
]);

table("ordinary words that look like them", [
  ["规划“一园一院一路一带”布局。"],
  ["县城乡村振兴示范带建成。"],
  ["“枫桥式工作法”入选。"],
  ["第十四届全国人民代表大会第四次会议开幕。"],
  ["第十四届全国运动会在秋天举行。"],
]);

describe("every wrong form", () => {
  const accepted = [...builtInRegister.readings]
    .filter(([, readings]) => readings.some(({ wrong }) => wrong === null))
    .map(([form]) => form);
  const wrong = builtInRegister.entries.flatMap((entry) =>
    (entry.wrong ?? []).map(({ form }) => [entry.id, withoutMarks(form)] as const),
  );

  test("belongs to one entry only", () => {
    const forms = wrong.map(([, form]) => form);
    assert.deepEqual(
      forms.filter((form, index) => forms.indexOf(form) !== index),
      [],
    );
  });

  test("is no part of a right one", () => {
    for (const [id, form] of wrong) {
      assert.deepEqual(
        accepted.filter((right) => right.includes(form)),
        [],
        id,
      );
    }
  });
});
