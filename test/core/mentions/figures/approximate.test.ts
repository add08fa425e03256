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
