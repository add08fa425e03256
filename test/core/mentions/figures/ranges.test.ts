import { describe } from "node:test";
import { intervalOf, readingOf, rows } from "./table.ts";

describe("ranges", () => {
  rows(
    readingOf,
    `
    精简至3至5个                        | 3至5个         | quantity 3~5 个
    每村3—5个点位                       | 3—5个          | quantity 3~5 个 per 1 村
    每组3-5名队员                       | 3-5名          | quantity 3~5 名 per 1 组
    设3～5个岗                          | 3～5个         | quantity 3~5 个
    设3~5个岗                           | 3~5个          | quantity 3~5 个
    设三到五个岗                        | 三到五个       | quantity 3~5 个
    一至三名志愿者                      | 一至三名       | quantity 1~3 名
    增长15%～30%                        | 15%～30%       | percent 15~30 %
    增长15～30%                         | 15～30%        | percent 15~30 %
    增长6%－6.5%                        | 6%－6.5%       | percent 6~6.5 %
    蓄水9亿～16亿立方米                 | 9亿～16亿立方米 | quantity 900000000~1600000000 立方米 (m3)
    蓄水9～16亿立方米                   | 9～16亿立方米  | quantity 900000000~1600000000 立方米 (m3)
    投资8到10万元                       | 8到10万元      | money 80000~100000 元 (CNY)
    投资5000～1万元                     | 5000～1万元    | money 5000~10000 元 (CNY)
    亩产100到150公斤                    | 100到150公斤   | quantity 100~150 公斤 (kg)
    亩产100公斤到150公斤                | 100公斤到150公斤 | quantity 100~150 公斤 (kg)
    从100到150公斤不等                  | 100到150公斤   | quantity 100~150 公斤 (kg)
    补贴200至500元不等                  | 200至500元     | money 200~500 元 (CNY)
    高0.2至0.4个百分点                  | 0.2至0.4个百分点 | percentagePoint 0.2~0.4 个百分点 (%)
    每人800元至1200元                   | 800元至1200元  | money 800~1200 元 (CNY) per 1 人
    树高1.5米至2米                      | 1.5米至2米     | quantity 1.5~2 米 (m)
    可坐1万至1.5万人                    | 1万至1.5万人   | quantity 10000~15000 人
    两成到三成                          | 两成到三成     | percent 20~30 成 (%)
    气温-3至5摄氏度                     | -3至5摄氏度    | quantity -3~5 摄氏度 (Cel)
    气温零下5至零下2摄氏度              | 零下5至零下2摄氏度 | quantity -5~-2 摄氏度 (Cel)
    最低气温-5℃~-2℃                     | -5℃~-2℃        | quantity -5~-2 ℃ (Cel)
    白天到夜间5～-3℃                    | 5～-3℃         | quantity -3~5 ℃ (Cel)
    气温零下3至5摄氏度
    扩大三到五倍                        | 三到五倍       | multiple 3~5 倍
    从2家到20家                         | 2家; 20家      | quantity 2 家; quantity 20 家
    从200元到500元不等                  | 200元到500元   | money 200~500 元 (CNY)
    气温由15℃到20℃之间                  | 15℃到20℃       | quantity 15~20 ℃ (Cel)
    从658平方米增至2045平方米           | 658平方米; 2045平方米 | quantity 658 平方米 (m2); quantity 2045 平方米 (m2)
    得分在80至90之间                    | 80至90         | number 80~90
    功能室从8个扩至18个                 | 8个; 18个      | quantity 8 个; quantity 18 个
    占比由20.8%上升到25%                | 20.8%; 25%     | percent 20.8 %; percent 25 %
    税率从17%到13%                      | 17%; 13%       | percent 17 %; percent 13 %
    我们有3个——5个才够                  | 3个; 5个       | quantity 3 个; quantity 5 个
    `,
  );
});

describe("two digits that stand for a range", () => {
  rows(
    readingOf,
    `
    来了三四个人                        | 三四个         | quantity 3~4 个
    来了两三个人                        | 两三个         | quantity 2~3 个
    来了一两个人                        | 一两个         | quantity 1~2 个
    三五个青年                          | 三五个         | quantity 3~5 个
    七八十种花卉                        | 七八十种       | quantity 70~80 种
    五六百人                            | 五六百人       | quantity 500~600 人
    三四百万人                          | 三四百万人     | quantity 3000000~4000000 人
    十五六个村                          | 十五六个       | quantity 15~16 个
    二十七八岁                          | 二十七八岁     | quantity 27~28 岁 (a)
    一百五六十户                        | 一百五六十户   | quantity 150~160 户
    八九级大风                          | 八九级         | quantity 8~9 级
    `,
  );
});

describe("vague numbers and what they allow", () => {
  rows(
    (figure) => `${readingOf(figure)} ${intervalOf(figure)}`,
    `
    数千个志愿服务岗                    | 数千个         | quantity ? 个 [2000, 9999]
    数十万人                            | 数十万人       | quantity ? 人 [200000, 999999]
    数亿农民                            | 数亿           | number ? [200000000, 999999999]
    几轮磋商                            | 几轮           | quantity ? 轮 [2, 9]
    几十户                              | 几十户         | quantity ? 户 [20, 99]
    几百万元                            | 几百万元       | money ? 元 (CNY) [2000000, 9999999]
    十几个                              | 十几个         | quantity ? 个 [11, 19]
    十几万人                            | 十几万人       | quantity ? 人 [110000, 199999]
    二十几户                            | 二十几户       | quantity ? 户 [21, 29]
    2300余件                            | 2300余件       | quantity 2300 件 moreThan [2300, …]
    2.8万余件                           | 2.8万余件      | quantity 28000 件 moreThan [28000, …]
    三十多个                            | 三十多个       | quantity 30 个 moreThan [30, …]
    100多万人                           | 100多万人      | quantity 1000000 人 moreThan [1000000, …]
    7万多家                             | 7万多家        | quantity 70000 家 moreThan [70000, …]
    十来个                              | 十来个         | quantity 10 个 about [9, 11]
    百余名                              | 百余名         | quantity 100 名 moreThan [100, …]
    千余人                              | 千余人         | quantity 1000 人 moreThan [1000, …]
    上万人次                            | 万人次         | quantity 10000 人次 atLeast [10000, …]
    近百家                              | 百家           | quantity 100 家 lessThan […, 100]
    过万名                              | 万名           | quantity 10000 名 moreThan [10000, …]
    逾千户                              | 千户           | quantity 1000 户 moreThan [1000, …]
    成百上千名游客                      | 成百上千名     | quantity ? 名 [100, 9999]
    数以百万计的游客                    | 数以百万计     | number ? [1000000, 9999999]
    成千上万的观众                      | 成千上万       | number ? [1000, 99999]
    `,
  );
});
