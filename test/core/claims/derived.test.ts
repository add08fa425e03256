// What neighbouring figures imply, for the hover of either of them; the marks tell whose.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { derive } from "../../../server/src/core/claims/derived.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const analyzer = createAnalyzer();
const options = {
  uri: "untitled:derived",
  settings: defaultSettings,
  register: builtInRegister,
  locale: "zh",
} as const;

const rows: [marked: string, ...lines: [kind: string, arithmetic: string][]][] = [
  [
    "接待游客⟦80万人次⟧，较上年增加20万人次。",
    ["base", "80万人次－20万人次＝60万人次"],
    ["change", "20万人次÷60万人次＝33.3%"],
  ],
  [
    "接待游客80万人次，较上年增加⟦20万人次⟧。",
    ["base", "80万人次－20万人次＝60万人次"],
    ["change", "20万人次÷60万人次＝33.3%"],
  ],
  ["投诉量⟦30件⟧，比上年减少10件。", ["base", "30件＋10件＝40件"], ["change", "10件÷40件＝25%"]],
  ["持证⟦235人⟧，同比增长135%。", ["base", "235人÷（1＋135%）＝100人"]],
  ["产值⟦8000万元⟧，同比下降20%。", ["base", "8000万元÷（1－20%）≈1亿元"]],
  ["产值⟦8000万元⟧，同比负增长20%。", ["base", "8000万元÷（1－20%）≈1亿元"]],
  ["产值⟦8000万元⟧，同比名义下降20%。", ["base", "8000万元÷（1－20%）≈1亿元"]],
  ["床位⟦3400张⟧，比上年增长12.5%。", ["base", "3400张÷（1＋12.5%）≈3022张"]],
  ["产值⟦1258.6亿元⟧，同比增长6.1%。", ["base", "1258.6亿元÷（1＋6.1%）≈1186.2亿元"]],
  ["产值⟦8000万元⟧，利润下降20%。"],
  ["产值⟦8000万元⟧，年均增长20%。"],
  ["占比⟦38%⟧，比上年提高2个百分点。", ["base", "38%－2个百分点＝36%"]],
  ["占比⟦38%⟧，比上年提高2%。"],
  ["占比⟦七成⟧，比上年下降5个百分点。", ["base", "七成＋5个百分点＝75%"]],
  ["拥有医生⟦19.7人⟧，超指导标准1.7人。", ["standard", "19.7人－1.7人＝18人"]],
  ["生产总值增长⟦6.2%⟧，高于全省0.5个百分点。", ["standard", "6.2%－0.5个百分点＝5.7%"]],
  ["生产总值增长⟦6.2%⟧，比全省平均水平低0.5个百分点。", ["standard", "6.2%＋0.5个百分点＝6.7%"]],
  ["失业率⟦5%⟧，高新区企业3家。"],
  ["企业从⟦120家⟧增至150家。", ["difference", "150家－120家＝30家"], ["change", "30家÷120家＝25%"]],
  ["办理事项由⟦120项⟧压减至48项。", ["difference", "120项－48项＝72项"], ["change", "72项÷120项＝60%"]],
  ["覆盖率从⟦41.3%⟧提高到43.8%。", ["difference", "43.8%－41.3%＝2.5个百分点"]],
  ["受理诉求⟦200件⟧，办结190件。", ["share", "190件÷200件＝95%"]],
  ["接待游客⟦80万人次⟧，其中过夜游客20万人次。", ["share", "20万人次÷80万人次＝25%"]],
  ["建成公园⟦43座⟧，广场12座。"],
  ["建成公园⟦43座⟧、广场12座。"],
  ["建成公园⟦43座⟧。广场12座。"],
  ["建成公园⟦43座⟧，培训12人。"],
  ["⟦2/3⟧的村，同比增长5%。"],
];

describe("derived values", () => {
  for (const [marked, ...expected] of rows) {
    it(marked, () => {
      const start = marked.indexOf("⟦");
      const text = marked.replace(/[⟦⟧]/g, "");
      const analysis = analyzer.analyze(text, options);
      const mention = analysis.mentions.find((one) => one.start === start)!;
      const claim = analysis.claims.find((one) => one.mention === mention.id)!;
      assert.deepEqual(
        derive(analysis, text, claim).map(({ kind, arithmetic }) => [kind, arithmetic]),
        expected,
      );
    });
  }
});
