import { describe } from "node:test";
import type { DetectedFigure } from "../../../../server/src/core/mentions/detected.ts";
import { intervalOf, rows } from "./table.ts";

const boundOf = (figure: DetectedFigure): string => `${figure.bound} ${intervalOf(figure)}`;

describe("bound words before and behind", () => {
  rows(
    boundOf,
    `
    超9000亿元               | 9000亿元 | moreThan [900000000000, …]
    超过5.2亿人次            | 5.2亿人次 | moreThan [520000000, …]
    逾300人                  | 300人    | moreThan [300, …]
    突破92.2万件             | 92.2万件 | atLeast [922000, …]
    票房破5亿元              | 5亿元    | atLeast [500000000, …]
    至少30人                 | 30人     | atLeast [30, …]
    至少有30人               | 30人     | atLeast [30, …]
    不少于20个               | 20个     | atLeast [20, …]
    不低于60%                | 60%      | atLeast [60, …]
    近400人                  | 400人    | lessThan […, 400]
    接近2万户                | 2万户    | lessThan […, 20000]
    不到30个                 | 30个     | lessThan […, 30]
    不足5%                   | 5%       | lessThan […, 5]
    低于3%                   | 3%       | lessThan […, 3]
    不超过1000元             | 1000元   | atMost […, 1000]
    不得少于30人             | 30人     | atLeast [30, …]
    不应低于1.5米            | 1.5米    | atLeast [1.5, …]
    不得超过30人             | 30人     | atMost […, 30]
    没有超过5%               | 5%       | atMost […, 5]
    未超5家                  | 5家      | atMost […, 5]
    未满5家                  | 5家      | lessThan […, 5]
    最多50人                 | 50人     | atMost […, 50]
    约300人                  | 300人    | about [270, 330]
    股指跌破3000点           | 3000点   | lessThan […, 3000]
    气温跌破零下20摄氏度     | 零下20摄氏度 | lessThan […, -20]
    大约300人                | 300人    | about [270, 330]
    约占60%                  | 60%      | about [54, 66]
    约有8000户               | 8000户   | about [7200, 8800]
    达16件                   | 16件     | exact [16, 16]
    高达16件                 | 16件     | exact [16, 16]
    达到了约300人            | 300人    | about [270, 330]
    90%以上                  | 90%      | atLeast [90, …]
    60岁及以上               | 60岁     | atLeast [60, …]
    20人（含）以上           | 20人     | atLeast [20, …]
    5%以下                   | 5%       | atMost […, 5]
    3%以内                   | 3%       | atMost […, 3]
    5%左右                   | 5%       | about [4.5, 5.5]
    300人上下                | 300人    | about [270, 330]
    100元多                  | 100元    | moreThan [100, …]
    50公斤有余               | 50公斤   | moreThan [50, …]
    附近300个摊位            | 300个    | exact [300, 300]
    签约30个项目             | 30个     | exact [30, 30]
    通过3项决议              | 3项      | exact [3, 3]
    线上300家企业            | 300家    | exact [300, 300]
    推出3项多元服务          | 3项      | exact [3, 3]
    三四百人以上             | 三四百人 | atLeast [300, …]
    `,
  );
});

describe("what rounding allows", () => {
  rows(
    boundOf,
    `
    532万件                  | 532万件  | exact [5315000, 5325000]
    229.2万件                | 229.2万件 | exact [2291500, 2292500]
    3.2万亿元                | 3.2万亿元 | exact [3150000000000, 3250000000000]
    60%                      | 60%      | exact [59.5, 60.5]
    99.4%                    | 99.4%    | exact [99.35, 99.45]
    658平方米                | 658平方米 | exact [657.5, 658.5]
    16件                     | 16件     | exact [16, 16]
    450元                    | 450元    | exact [450, 450]
    三千人                   | 三千人   | exact [3000, 3000]
    七成                     | 七成     | exact [65, 75]
    2/3                      | 2/3      | exact [2/3, 2/3]
    约2/3                    | 2/3      | about [0.6, 11/15]
    3至5个                   | 3至5个   | exact [3, 5]
    15%～30%                 | 15%～30% | exact [14.5, 30.5]
    翻两番                   | 翻两番   | exact [4, 4]
    -12℃                     | -12℃     | exact [-12.5, -11.5]
    `,
  );
});
