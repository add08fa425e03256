// Which claims of a draft are put side by side, whether they agree, and the arithmetic that is shown for it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Analysis } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const analyzer = createAnalyzer();
const options = {
  uri: "untitled:relations",
  settings: defaultSettings,
  register: builtInRegister,
  locale: "zh",
} as const;
const analyze = (text: string): Analysis => analyzer.analyze(text, options);

const body = "2025年，云泽市坚持就业优先，群众收入稳步提高。";

/** kind, arithmetic, holds */
type Row = [text: string, ...relations: [string, string, boolean | null][]];

const rows: Row[] = [
  [`# 全市新增就业5万人\n\n${body}全市新增就业5.2万人。`, ["headline-body", "5万人≈5.2万人", true]],
  [`# 全市新增就业超5万人\n\n${body}全市新增就业5.2万人。`, ["headline-body", "5万人≤5.2万人", true]],
  [`# 全市新增就业超5万人\n\n${body}全市新增就业4.9万人。`, ["headline-body", "5万人≠4.9万人", false]],
  [`# 全市新增就业近5万人\n\n${body}全市新增就业5.2万人。`, ["headline-body", "5万人≠5.2万人", false]],
  [`# 生产总值增长5%\n\n${body}生产总值增长6%。`, ["headline-body", "5%≠6%", false]],
  [`# 生产总值增长5%\n\n${body}生产总值增长5.4%。`, ["headline-body", "5%≈5.4%", true]],
  [`# 群众满意率达98%\n\n${body}办结率为89%。`, ["headline-body", "98%", null]],
  [`# 三分之二村庄通公交\n\n${body}全市2/3的村庄通了公交。`, ["headline-body", "三分之二＝2/3", true]],
  [`# 水厂总投资3.2亿元\n\n${body}水厂已经投用，总投资32亿元。`, ["headline-body", "3.2亿元≠32亿元", false]],
  [`# 全市新增就业5万人\n\n${body}其中乡镇农民工返乡就业1.2万人。`, ["headline-body", "5万人", null]],
  ["耕地中，水田占56%，旱地占38%，其余占6%。", ["shares-with-rest", "56%＋38%＋6%＝100%", true]],
  ["耕地中，水田占56%，旱地占38%，其余占10%。", ["shares-with-rest", "56%＋38%＋10%＝104%", false]],
  ["耕地中，水田占56%，旱地占38%，其余占2%。", ["shares-with-rest", "56%＋38%＋2%＝96%", false]],
  ["耕地中，水田约占56%，旱地占38%，其余占10%。", ["shares-with-rest", "56%＋38%＋10%＝104%", true]],
  [
    "新增贷款320亿元，同比多增40亿元，其中企业贷款210亿元，个人贷款110亿元。",
    ["sum", "210亿元＋110亿元＝320亿元", true],
  ],
  ["共有学校120所，较去年增加15所，其中小学8所、中学7所。"],
  ["设站点32个，其中镇级8个、村级9个。", ["sum", "8个＋9个＝17个", null]],
  ["党员、团员、群众分别占45%、38%、27%。", ["shares", "45%＋38%＋27%＝110%", false]],
  ["进口、出口分别占全省的65%、58%。"],
  ["参会者中党员占70%，女性占45%。"],
  ["增速分别为56%、38%、27%。"],
  ["水田占56%。旱地占38%，其余荒地。"],
  ["水田占耕地的56%，公路占地的38%属于其他项目。"],
];

describe("relations", () => {
  for (const [text, ...expected] of rows) {
    it(text.replaceAll("\n", "/"), () => {
      const found = analyze(text).relations.map(({ kind, arithmetic, holds }) => [kind, arithmetic, holds]);
      assert.deepEqual(found, expected);
    });
  }
});

const sameness: [text: string, ...pairs: [string, string][]][] = [
  ["全市有水库8座。全市水库数量达12座。", ["8座", "12座"]],
  ["全市有水库8座。全省有水库120座。"],
  ["2024年，全市有水库8座。2025年，全市有水库12座。"],
  ["水库从8座增加到12座。"],
  ["全市产值达8亿元。全市产值增长12%。"],
  ["力争全市水库达到12座。全市现有水库8座。"],
  ["上半场射门8次。下半场射门12次。"],
  ["射门12次，控球占优。客队反击，射门8次。"],
  ["一期工程中，投资3亿元。二期再开，投资5亿元。"],
  ["书房藏书达8万册，免费开放。书房藏书达9万册。", ["8万册", "9万册"]],
  [
    "# 甲镇有水库8座\n\n甲镇有水库8座，去年建成。\n\n# 乙镇有水库9座\n\n乙镇有水库9座，去年建成。",
    ["8座", "8座"],
    ["9座", "9座"],
  ],
];

describe("claims of one thing", () => {
  for (const [text, ...expected] of sameness) {
    it(text.replaceAll("\n", "/"), () => {
      const { claims, mentions } = analyze(text);
      const words = new Map(mentions.map((mention) => [mention.id, mention.text]));
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      const pairs = claims.flatMap((claim) =>
        claim.sameAs
          .filter((id) => claim.id < id)
          .map((id) => [words.get(claim.mention), words.get(byId.get(id)!.mention)]),
      );
      assert.deepEqual(pairs, expected);
    });
  }
});
