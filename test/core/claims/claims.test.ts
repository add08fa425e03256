// What a figure measures, whose it is, when, by whom, and whether it is reached: one row a figure, marked ⟦ ⟧ in its text.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const analyzer = createAnalyzer();

function claimOf(marked: string) {
  const start = marked.indexOf("⟦");
  const text = marked.replace("⟦", "").replace("⟧", "");
  const end = marked.indexOf("⟧") - 1;
  const options = {
    uri: "untitled:claims",
    settings: defaultSettings,
    register: builtInRegister,
    locale: "zh",
  } as const;
  const { claims, mentions } = analyzer.analyze(text, options);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const claim = claims.find(({ mention }) => byId.get(mention)?.start === start && byId.get(mention)?.end === end);
  assert.ok(claim, `no claim of ${text.slice(start, end)} among ${claims.map((one) => byId.get(one.mention)?.text)}`);
  const words = (span: Claim["subject"]) => span && text.slice(span.start, span.end);
  return {
    claim,
    subject: words(claim.subject),
    source: words(claim.source),
    asOf: claim.asOf && byId.get(claim.asOf)?.text,
  };
}

const subjects: [marked: string, subject: string | null, indicator?: string | null][] = [
  ["全市有效发明专利达⟦532件⟧。", "有效发明专利"],
  ["全市有效发明专利数量突破⟦500件⟧。", "有效发明专利数量", "有效发明专利"],
  ["群众满意率⟦98.6%⟧。", "群众满意率"],
  ["受理诉求320件，办结率⟦99.3%⟧、满意率97%。", "办结率"],
  ["受理诉求320件，办结率99.3%、满意率⟦97%⟧。", "满意率"],
  ["累计化解邻里纠纷、情感矛盾等⟦2300余件⟧。", "化解邻里纠纷、情感矛盾"],
  ["组建⟦3支⟧招商队外出招商。", "招商队外出招商"],
  ["推动⟦200余名⟧快递员到社区报到。", "快递员"],
  ["全市建成43个友好社区、⟦259个⟧友好小区。", "友好小区"],
  ["打造“云小驿”“暖心驿站”等⟦21个⟧服务站点。", "服务站点"],
  ["注销⟦5家⟧“僵尸型”商会。", "“僵尸型”商会", "僵尸型商会"],
  ["园区打造⟦127平方米⟧多功能服务中心。", "多功能服务中心"],
  ["拥有全球⟦60%⟧的人工智能专利。", "人工智能专利"],
  ["产值增长⟦6.6%⟧。", "产值", "产值增长"],
  ["全县产值达32亿元，同比增长⟦6.6%⟧。", "产值", "产值增长"],
  ["贷款利率较去年下降⟦1.5个百分点⟧。", "贷款利率", "贷款利率下降"],
  ["活动室从⟦8个⟧扩至18个。", "活动室"],
  ["活动室从8个扩至⟦18个⟧。", "活动室"],
  ["平均审查周期缩短至⟦15个月⟧。", "平均审查周期"],
  ["调查失业率稳定在⟦5%⟧左右。", "调查失业率"],
  ["其中，⟦七成⟧属于新产业。", null],
  ["解决⟦226件⟧。", null],
];

const owners: [marked: string, owner: string | null][] = [
  ["我国国内有效发明专利达⟦532万件⟧。", "我国"],
  ["全市招聘社区工作者⟦31人⟧。", "全市"],
  ["云泽市桂湖区建成公园⟦12座⟧。", "云泽市桂湖区"],
  ["全省接待游客820万人次，旅游收入⟦52亿元⟧。", "全省"],
  ["全省接待游客820万人次。旅游收入⟦52亿元⟧。", null],
  ["园区完成投资⟦3亿元⟧。", null],
  ["深化电力市场改革，电价降低⟦10%⟧。", null],
  ["棚户区住房改造⟦620套⟧。", null],
];

const dates: [marked: string, asOf: string | null][] = [
  ["截至2025年底，全市有水库⟦8座⟧。", "2025年底"],
  ["2025年，全市建成水库8座，新增库容⟦300万立方米⟧。", "2025年"],
  ["2025年，全市建成水库8座。新增库容⟦300万立方米⟧。", "2025年"],
  ["会议强调，2025年的成绩来之不易。新增库容⟦300万立方米⟧。", null],
  ["“十四五”时期，全市新建学校⟦12所⟧。", "“十四五”时期"],
  ["2025年产值达32亿元，比2024年增长⟦6.6%⟧。", "2025年"],
  ["水库由2020年的⟦8座⟧增加到12座。", "2020年"],
  ["水库由2020年的8座增加到⟦12座⟧。", null],
  ["2025年，水库由2020年的8座增加到⟦12座⟧，增长50%。", "2025年"],
  ["水库由2020年的8座增加到2025年的⟦12座⟧。", "2025年"],
  ["2020年的8座水库增加到⟦12座⟧。", "2020年"],
  ["全市有水库⟦8座⟧。", null],
];

const sources: [marked: string, source: string | null][] = [
  ["云泽市统计局数据显示：全市有水库⟦8座⟧。", "云泽市统计局数据"],
  ["云泽市统计局数据显示：全市有水库8座。新增库容⟦300万立方米⟧。", "云泽市统计局数据"],
  ["据市水务局介绍，全市有水库⟦8座⟧。", "市水务局"],
  ["据市水务局介绍，全市有水库8座。新增库容⟦300万立方米⟧。", null],
  ["据了解，全市有水库⟦8座⟧。", "据了解"],
  ["据初步统计，全市有水库⟦8座⟧。", "据初步统计"],
  ["记者近日从云泽市水务局获悉，全市有水库⟦8座⟧。", "云泽市水务局"],
  ["从发布会上了解到，全市有水库⟦8座⟧。", "发布会"],
  ["据市水文站监测，全市有水库⟦8座⟧。", "市水文站"],
  ["市水务局副局长林一川介绍，全市有水库⟦8座⟧。", "市水务局副局长林一川"],
  ["市水务局2月20日公布数据，全市有水库⟦8座⟧。", "市水务局"],
  ["市水务局今天（20日）发布的数据显示，全市有水库⟦8座⟧。", "市水务局"],
  ["市水务局局长林知远表示，全市有水库⟦8座⟧。", "市水务局局长林知远"],
  ["“我们村有⟦25个⟧大棚。”村支书林知远说。", "村支书林知远"],
  ["大会说明了情况。全市有水库⟦8座⟧。", null],
];

const statuses: [marked: string, status: Claim["status"]][] = [
  ["全市建成水库⟦8座⟧。", "reported"],
  ["力争全年产值达到⟦32亿元⟧。", "target"],
  ["主要目标是：产值增长⟦5%⟧左右；新增就业1200人以上。", "target"],
  ["主要目标是：产值增长5%左右；新增就业⟦1200人⟧以上。", "target"],
  ["到2030年，全市水库达到⟦20座⟧。", "target"],
  ["从2012年到2022年，水库增加到⟦20座⟧。", "reported"],
  ["今年计划新建水库⟦3座⟧。", "plan"],
  ["预计总投资⟦3亿元⟧。", "plan"],
  ["预计总投资3亿元，目前已完成投资⟦1亿元⟧。", "reported"],
  ["三年行动计划实施以来，建成水库⟦3座⟧。", "reported"],
  ["将原有⟦6个⟧协会合并。", "reported"],
];

describe("claims", () => {
  for (const [marked, subject, indicator = subject] of subjects) {
    it(`subject: ${marked}`, () => {
      const read = claimOf(marked);
      assert.deepEqual([read.subject, read.claim.indicator], [subject, indicator]);
    });
  }
  for (const [marked, owner] of owners) it(`owner: ${marked}`, () => assert.equal(claimOf(marked).claim.owner, owner));
  for (const [marked, asOf] of dates) it(`as of: ${marked}`, () => assert.equal(claimOf(marked).asOf, asOf));
  for (const [marked, source] of sources) it(`source: ${marked}`, () => assert.equal(claimOf(marked).source, source));
  for (const [marked, status] of statuses)
    it(`status: ${marked}`, () => assert.equal(claimOf(marked).claim.status, status));
});
