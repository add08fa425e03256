import { describe } from "node:test";
import { readingOf, rows } from "./table.ts";

describe("percentages and percentage points", () => {
  rows(
    readingOf,
    `
    办结率99.3%，满意率96.96%           | 99.3%; 96.96%  | percent 99.3 %; percent 96.96 %
    覆盖率达到60％                      | 60％           | percent 60 ％ (%)
    增长 5.2 %                          | 5.2 %          | percent 5.2 %
    占比百分之六十                      | 百分之六十     | percent 60 百分之 (%)
    占比百分之60                        | 百分之60       | percent 60 百分之 (%)
    提高百分之三点五                    | 百分之三点五   | percent 3.5 百分之 (%)
    占比百分之七八十                    | 百分之七八十   | percent 70~80 百分之 (%)
    下降百分之三至五                    | 百分之三至五   | percent 3~5 百分之 (%)
    下降百分之三至百分之五              | 百分之三至百分之五 | percent 3~5 百分之 (%)
    死亡率千分之四点五                  | 千分之四点五   | percent 4.5 千分之 ([ppth])
    回落零点三个百分点                  | 零点三个百分点 | percentagePoint 0.3 个百分点 (%)
    提高1个到2个百分点                  | 1个到2个百分点 | percentagePoint 1~2 个百分点 (%)
    出生率6.39‰                         | 6.39‰          | percent 6.39 ‰ ([ppth])
    死亡率千分之五                      | 千分之五       | percent 5 千分之 ([ppth])
    上升0.5个百分点                     | 0.5个百分点    | percentagePoint 0.5 个百分点 (%)
    回落两个百分点                      | 两个百分点     | percentagePoint 2 个百分点 (%)
    收窄一个百分点                      | 一个百分点     | percentagePoint 1 个百分点 (%)
    上涨6.7个点                         | 6.7个点        | percentagePoint 6.7 个点 (%)
    扩大1.2百分点                       | 1.2百分点      | percentagePoint 1.2 百分点 (%)
    高于全国 3.1 和 2.3 个百分点        | 3.1; 2.3 个百分点 | percentagePoint 3.1 个百分点 (%); percentagePoint 2.3 个百分点 (%)
    分别高4.2和0.7个百分点              | 4.2; 0.7个百分点 | percentagePoint 4.2 个百分点 (%); percentagePoint 0.7 个百分点 (%)
    分别增长5.1%、6.2%和7%              | 5.1%; 6.2%; 7% | percent 5.1 %; percent 6.2 %; percent 7 %
    净减少10.6万、3.8万、3.3万平方公里  | 10.6万; 3.8万; 3.3万平方公里 | quantity 106000 平方公里 (km2); quantity 38000 平方公里 (km2); quantity 33000 平方公里 (km2)
    `,
  );
});

describe("fractions, tenths and discounts", () => {
  rows(
    readingOf,
    `
    占全球约2/3                         | 2/3            | fraction 2/3 about
    减少1/3审批事项                     | 1/3            | fraction 1/3
    压减三分之一以上                    | 三分之一       | fraction 1/3 atLeast
    其中四分之三来自农村                | 四分之三       | fraction 3/4
    误差不超过万分之三                  | 万分之三       | fraction 3/10000 atMost
    十分之一的村                        | 十分之一       | fraction 1/10
    缩减一半                            | 一半           | fraction 1/2
    年底前清偿一半以上                  | 一半           | fraction 1/2 atLeast
    半数村庄通了公交                    | 半数           | fraction 1/2
    近半受访者表示满意                  | 半             | fraction 1/2 lessThan
    过半村庄通了公交                    | 半             | fraction 1/2 moreThan
    时间过半，任务过半                  | 半; 半         | fraction 1/2 moreThan; fraction 1/2 moreThan
    过半数代表同意                      | 半数           | fraction 1/2 moreThan
    大半村民外出务工                    | 大半           | fraction 1/2 moreThan
    一小半门店停业                      | 一小半         | fraction 1/2 lessThan
    杯子容量是原来的1又1/2              | 1又1/2         | fraction 3/2
    用料为一又二分之一                  | 一又二分之一   | fraction 3/2
    三分之一到二分之一的农户            | 三分之一到二分之一 | fraction 1/3~1/2
    占比1/3至1/2                        | 1/3至1/2       | fraction 1/3~1/2
    打对折销售                          | 对折           | percent 50 折 (%)
    其中七成是青年                      | 七成           | percent 70 成 (%)
    三成五的受访者                      | 三成五         | percent 35 成 (%)
    三成半的门店                        | 三成半         | percent 35 成 (%)
    三成5G用户                          | 三成           | percent 30 成 (%)
    近九成                              | 九成           | percent 90 成 (%) lessThan
    六七成的订单                        | 六七成         | percent 60~70 成 (%)
    三至四成用于修路                    | 三至四成       | percent 30~40 成 (%)
    一成以上                            | 一成           | percent 10 成 (%) atLeast
    打八折                              | 八折           | percent 80 折 (%)
    打八五折                            | 八五折         | percent 85 折 (%)
    票价7.5折                           | 7.5折          | percent 75 折 (%)
    `,
  );
});

describe("multiples", () => {
  rows(
    readingOf,
    `
    是五年前的3倍                       | 3倍            | multiple 3 倍
    产值是去年的1.5倍                   | 1.5倍          | multiple 1.5 倍
    增长一倍半                          | 一倍半         | multiple 1.5 倍
    增长十几倍                          | 十几倍         | multiple ? 倍
    提高三倍多                          | 三倍           | multiple 3 倍 moreThan
    提高两三倍                          | 两三倍         | multiple 2~3 倍
    实现翻一番                          | 翻一番         | multiple 2 番
    收入翻了两番                        | 翻了两番       | multiple 4 番
    产量翻三番                          | 翻三番         | multiple 8 番
    十年接近翻一番                      | 翻一番         | multiple 2 番 lessThan
    十年翻了近两番                      | 翻了近两番     | multiple 4 番 lessThan
    `,
  );
});

describe("ordinals", () => {
  rows(
    readingOf,
    `
    第26届浙北灯会                      | 第26届         | ordinal 26 届
    第三次全国经济普查                  | 第三次         | ordinal 3 次
    位居全国第一                        | 第一           | ordinal 1
    排名第 22 位                        | 第 22 位       | ordinal 22 位
    位列全省第3位                       | 第3位          | ordinal 3 位
    达到第一个100万件                   | 第一个; 100万件 | ordinal 1 个; quantity 1000000 件
    第二十二次领导人非正式会议          | 第二十二次     | ordinal 22 次
    召开第一次全体会议                  | 第一次         | ordinal 1 次
    十四届全国人大三次会议              | 十四届; 三次   | ordinal 14 届; ordinal 3 次
    十九届历次全会精神                  | 十九届         | ordinal 19 届
    开通第一条地铁                      | 第一条         | ordinal 1 条
    获得第二名                          | 第二名         | ordinal 2 名
    全国政协十四届三次会议              | 十四届; 三次   | ordinal 14 届; ordinal 3 次
    位居影史前20                        | 20             | ordinal 20 atMost
    总量居全国前三                      | 三             | ordinal 3 atMost
    产量跻身全省前10位                  | 10位           | ordinal 10 位 atMost
    前三名分别获得奖金                  | 三名           | ordinal 3 名 atMost
    入围前二十强                        | 二十强         | ordinal 20 强 atMost
    目前三名伤者出院                    | 三名           | quantity 3 名
    前5批物资运抵                       | 5批            | quantity 5 批
    连续举办8届                         | 8届            | quantity 8 届
    召开3次会议                         | 3次            | quantity 3 次
    `,
  );
});
