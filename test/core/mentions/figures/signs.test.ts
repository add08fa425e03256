import { describe } from "node:test";
import { readingOf, rows } from "./table.ts";

describe("a dash right before a digit is a sign", () => {
  rows(
    readingOf,
    `
    全年利润-3.5亿元                    | -3.5亿元       | money -350000000 元 (CNY)
    利润－3.5亿元，去年−1200万元        | －3.5亿元; −1200万元 | money -350000000 元 (CNY); money -12000000 元 (CNY)
    2024年-2.1亿元                      | -2.1亿元       | money -210000000 元 (CNY)
    净利润-3.5亿，同比-12.6%            | -3.5亿; -12.6% | number -350000000; percent -12.6 %
    指数为-0.2，环比-0.3                | -0.2; -0.3     | number -0.2; number -0.3
    城镇 -0.3 1.1 农民 −0.5             | -0.3; 1.1; −0.5 | number -0.3; number 1.1; number -0.5
    粮价 2.2 -350                       | 2.2; -350      | number 2.2; number -350
    常住人口-1.2万人                    | -1.2万人       | quantity -12000 人
    净增： -35人                        | -35人          | quantity -35 人
    `,
  );
});

describe("a plus changes nothing", () => {
  rows(
    readingOf,
    `
    粮价上涨+1.1%                       | 1.1%           | percent 1.1 %
    粮价＋1.1%                          | 1.1%           | percent 1.1 %
    利润+3.5亿元                        | 3.5亿元        | money 350000000 元 (CNY)
    城镇 -0.3 +1.1                      | -0.3; 1.1      | number -0.3; number 1.1
    建设1个中心+3个基地                 | 1个; 3个       | quantity 1 个; quantity 3 个
    “1个中心+3个基地”                   | 1个; 3个       | quantity 1 个; quantity 3 个
    “5+2”“1+3+5”
    推行1+3个基地
    拨打 +86 号段
    5G+3个场景
    `,
  );
});

describe("a dash that joins is no sign", () => {
  rows(
    readingOf,
    `
    比分3-2
    2026-02-25发布
    热线0571-88776655
    歼-20、F-16、长征-5火箭
    住在-2层
    甲村-3个
    鸿蒙-4.2上线
    见图-3.1，如表-2.3所示
    每组3-5名                           | 3-5名          | quantity 3~5 名 per 1 组
    从2家-20家                          | 2家; 20家      | quantity 2 家; quantity 20 家
    -5家企业                            | 5家            | quantity 5 家
    （一）-3个项目                      | 3个            | quantity 3 个
    `,
  );
});

describe("负 is a sign where a number can be below zero, and else means to bear", () => {
  rows(
    readingOf,
    `
    净利润为负3.5亿元                   | 负3.5亿元      | money -350000000 元 (CNY)
    净利润负2000万元                    | 负2000万元     | money -20000000 元 (CNY)
    增速为负2.1%                        | 负2.1%         | percent -2.1 %
    净增量为负3000人                    | 负3000人       | quantity -3000 人
    负增长2.1%                          | 2.1%           | percent 2.1 %
    自负20%费用                         | 20%            | percent 20 %
    应负30%的责任                       | 30%            | percent 30 %
    背负3.5亿元债务                     | 3.5亿元        | money 350000000 元 (CNY)
    负债3.5亿元                         | 3.5亿元        | money 350000000 元 (CNY)
    停在负2层
    `,
  );
});
