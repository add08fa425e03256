import { describe } from "node:test";
import { readingOf, rows } from "./table.ts";

describe("addresses, extensions and grades are no figures", () => {
  rows(
    readingOf,
    `
    烟花四起，谣言四起
    家住3栋2单元501室
    3幢502，5栋1号
    新居在第3栋住宅楼
    请拨打总机转802
    一级、二级、三级
    分为二级和三级
    一级200元、二级500元、三级1000元    | 200元; 500元; 1000元 | money 200 元 (CNY); money 500 元 (CNY); money 1000 元 (CNY)
    当天发生四起事故                    | 四起           | quantity 4 起
    建成住宅3栋、宿舍楼2栋              | 3栋; 2栋       | quantity 3 栋; quantity 2 栋
    3栋2层小楼                          | 3栋; 2层       | quantity 3 栋; quantity 2 层
    市、镇、村三级联动                  | 三级           | quantity 3 级
    `,
  );
});

describe("ages and temperatures are counted by nothing", () => {
  rows(
    readingOf,
    `
    人均预期寿命78.5岁                  | 78.5岁         | quantity 78.5 岁 (a)
    年均气温15.3℃                       | 15.3℃          | quantity 15.3 ℃ (Cel)
    年均降水800毫米                     | 800毫米        | quantity 800 毫米 (mm) per 1 年
    每月用去30方水                      | 30方水         | quantity 30 方水 (m3) per 1 月
    `,
  );
});
