import { describe } from "node:test";
import { intervalOf, readingOf, rows } from "./table.ts";

describe("two digits side by side say how far the value may lie", () => {
  rows(
    (figure) => `${readingOf(figure)} ${intervalOf(figure)}`,
    `
    亩产四五百斤                        | 四五百斤       | quantity 400~500 斤 [400, 500]
    游客三四百万人                      | 三四百万人     | quantity 3000000~4000000 人 [3000000, 4000000]
    气温零下三四摄氏度                  | 零下三四摄氏度 | quantity -4~-3 摄氏度 (Cel) [-4, -3]
    占比百分之七八十                    | 百分之七八十   | percent 70~80 百分之 (%) [70, 80]
    其中六七成外销                      | 六七成         | percent 60~70 成 (%) [60, 70]
    亩产400到500斤                      | 400到500斤     | quantity 400~500 斤 [399.5, 500.5]
    `,
  );
});

describe("prices and ways as they are spoken", () => {
  rows(
    readingOf,
    `
    一张票两毛五                        | 两毛五         | money 0.25 毛 (CNY)
    每斤三毛五分，贵了                  | 三毛五分       | money 0.35 毛 (CNY) per 1 斤
    每斤三块五毛                        | 三块五毛       | money 3.5 块 (CNY) per 1 斤
    离城三五里路                        | 三五里         | quantity 3~5 里
    步行三五里到校                      | 三五里         | quantity 3~5 里
    学校在十五六里外                    | 十五六里       | quantity 15~16 里
    作家三毛五岁入学                    | 五岁           | quantity 5 岁 (a)
    修缮三五里桥
    三里屯和八里庄
    跑五里桥一线
    `,
  );
});

describe("quotations that open with a Chinese numeral are names", () => {
  rows(
    readingOf,
    `
    “一个中心、三个基地”
    “五个中心+三个基地”布局
    “三个平台＋10个站点”
    “1个中心、3个基地”                  | 1个; 3个       | quantity 1 个; quantity 3 个
    “两难”变“两全”、三个村受益          | 三个           | quantity 3 个
    `,
  );
});
