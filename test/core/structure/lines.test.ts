// What single lines are: tables of datelines, bylines, jump marks, credits, and of words that only look like them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { structureOf } from "./outline.ts";

/** A first line and what is read of it: dateline, byline, first words of the prose. */
const openings: [line: string, dateline: string | null, byline: string | null, prose: string][] = [
  ["人民日报望溪2月25日电(记者何立)全市", "人民日报望溪2月25日电", "记者何立", "全市"],
  ["新华社望溪2月25日电（记者 何立、周岚）全市", "新华社望溪2月25日电", "记者 何立、周岚", "全市"],
  ["新华社望溪2月25日电 全市", "新华社望溪2月25日电", null, "全市"],
  ["新华社北京、望溪2月25日电　全市", "新华社北京、望溪2月25日电", null, "全市"],
  ["据新华社望溪2月25日电 全市", "据新华社望溪2月25日电", null, "全市"],
  ["据新华社电 全市", "据新华社电", null, "全市"],
  ["中新网望溪2月25日电 (记者 何立)全市", "中新网望溪2月25日电", "记者 何立", "全市"],
  ["中新网2月25日电 全市", "中新网2月25日电", null, "全市"],
  ["本报望溪3月1日讯 全市", "本报望溪3月1日讯", null, "全市"],
  ["本报讯（记者陈一鸣 通讯员李明）全市", "本报讯", "记者陈一鸣 通讯员李明", "全市"],
  ["本报讯 全市", "本报讯", null, "全市"],
  ["本报讯全市", "本报讯", null, "全市"],
  ["望溪日报石岭2026年3月1日电 全市", "望溪日报石岭2026年3月1日电", null, "全市"],
  ["望溪晚报讯（首席记者 周岚）全市", "望溪晚报讯", "首席记者 周岚", "全市"],
  ["央视网消息：全市", "央视网消息", null, "全市"],
  ["新华社望溪二月二十五日电 全市", "新华社望溪二月二十五日电", null, "全市"],
  ["新华社望溪2月25日电 记者何立、周岚报道：全市", "新华社望溪2月25日电", "记者何立、周岚", "全市"],
  ["（记者 何立）全市", null, "记者 何立", "全市"],
  ["记者从望溪市统计局获悉，全市", null, null, "记者从望"],
  ["记者在老码头看到，游船", null, null, "记者在老"],
  ["本报通讯员培训班昨天开班，全市", null, null, "本报通讯"],
  ["国家电网2月25日电力数据显示，全市", null, null, "国家电网"],
  ["新华社记者来到望溪，全市", null, null, "新华社记"],
  ["本报2月25日刊登启事，全市", null, null, "本报2月"],
  ["（据统计）全市", null, null, "（据统计"],
  ["2月25日电影开机，全市", null, null, "2月25"],
];

describe("datelines and bylines", () => {
  for (const [line, dateline, byline, prose] of openings) {
    it(line, () => {
      const text = `${line}用电平稳，一切正常。`;
      const { articles, passages } = structureOf(text);
      const cut = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
      const article = articles[0]!;
      const read = [
        cut(article.dateline),
        cut(article.byline),
        passages[0]!.text.slice(passages[0]!.lead).slice(0, prose.length),
      ];
      assert.deepEqual(read, [dateline, byline, prose]);
    });
  }
});

/** A line and what its jump marks say; what is left is the paragraph. */
const jumps: [line: string, from: string | null, on: string | null, left: string][] = [
  ["(接一版)全市用电平稳。", "一版", null, "全市用电平稳。"],
  ["（接1版）全市用电平稳。", "1版", null, "全市用电平稳。"],
  ["（上接第一版）全市用电平稳。", "一版", null, "全市用电平稳。"],
  ["（上接1版）全市用电平稳。", "1版", null, "全市用电平稳。"],
  ["(上接A1版)全市用电平稳。", "A1版", null, "全市用电平稳。"],
  ["（上接A01版）全市用电平稳。", "A01版", null, "全市用电平稳。"],
  ["（紧接第一版）全市用电平稳。", "一版", null, "全市用电平稳。"],
  ["【上接第 1 版】 全市用电平稳。", "1版", null, "全市用电平稳。"],
  ["（上接第1版·要闻）全市用电平稳。", "1版", null, "全市用电平稳。"],
  ["上接第一版 全市用电平稳。", "一版", null, "全市用电平稳。"],
  ["全市用电平稳。(下转二版)", null, "二版", "全市用电平稳。"],
  ["全市用电平稳（下转第3版）", null, "3版", "全市用电平稳"],
  ["全市用电平稳。（转四版）", null, "四版", "全市用电平稳。"],
  ["全市用电平稳。（下转A3版）", null, "A3版", "全市用电平稳。"],
  ["全市用电平稳。下转第3版", null, "3版", "全市用电平稳。"],
  ["全市用电平稳。 ▶下转3版", null, "3版", "全市用电平稳。"],
  ["（上接一版）全市用电平稳。（下转三版）", "一版", "三版", "全市用电平稳。"],
  ["编辑在文末注明（接一版）字样。", null, null, "编辑在文末注明（接一版）字样。"],
  ["接一版编辑通知，全市停电。", null, null, "接一版编辑通知，全市停电。"],
  ["这篇通讯由一版转二版，全市转载。", null, null, "这篇通讯由一版转二版，全市转载。"],
  ["（接群众举报）全市停电。", null, null, "（接群众举报）全市停电。"],
  ["这本书转第三版。", null, null, "这本书转第三版。"],
];

describe("jump marks", () => {
  for (const [line, from, on, left] of jumps) {
    it(line, () => {
      const { articles, passages } = structureOf(line);
      assert.deepEqual([articles[0]!.continuedFrom, articles[0]!.continuedOn, passages[0]!.text], [from, on, left]);
    });
  }

  for (const [mark, page] of [
    ["上接第一版", "一版"],
    ["接A1版", "A1版"],
    ["（上接一版）", "一版"],
    ["◀上接1版", "1版"],
  ]) {
    it(`${mark} on a line of its own`, () => {
      const { articles, passages } = structureOf(`${mark}\n全市用电平稳。`);
      assert.deepEqual([articles[0]!.continuedFrom, passages.length], [page, 1]);
    });
  }
});

/** A line below a paragraph, and what it is there. */
const below: [line: string, is: "cap" | "by" | "front" | "sub" | "body"][] = [
  ["林小舟摄(望溪图片库)", "cap"],
  ["林小舟 摄", "cap"],
  ["本报记者 林小舟 摄影报道", "cap"],
  ["新华社发（林小舟 摄）", "cap"],
  ["新华社记者林小舟、何立摄", "cap"],
  ["（图片由望溪市文旅局提供）", "cap"],
  ["望溪市文旅局供图", "cap"],
  ["图为游客在古城灯会上赏灯。", "cap"],
  ["▲2月18日，游客在古城赏灯。", "cap"],
  ["2月18日，游客在古城赏灯。林小舟摄", "cap"],
  ["本报记者 林小舟 通讯员 何立", "by"],
  ["□ 本报记者 林小舟", "by"],
  ["（记者 林小舟）", "by"],
  ["新华社记者林小舟、何立", "by"],
  ["责编：何立 版式：周岚", "front"],
  ["2026年3月3日 星期二", "front"],
  ["第3版 要闻", "front"],
  ["电影在望溪开机拍摄", "sub"],
  ["擘画乡村振兴新蓝图", "sub"],
  ["全民摄影的时代", "sub"],
  ["一、抓好春耕", "sub"],
  ["**抓好春耕**", "sub"],
  ["记者在现场。", "body"],
  ["摄影师林小舟在古城住了20年。", "body"],
  ["一、抓好春耕，确保面积。", "body"],
  ["（一）抓好春耕。全年播种312万亩。", "body"],
  ["各位代表！", "body"],
];

describe("a line below a paragraph", () => {
  for (const [line, is] of below) {
    it(`${line} is ${is}`, () => {
      const text = `古城昨晚亮灯。\n${line}\n灯会持续到月底。`;
      const passage = structureOf(text).passages.find(
        ({ pieces }) => pieces[0]!.start >= 8 && pieces[0]!.start < 8 + line.length,
      );
      const names = {
        caption: "cap",
        subhead: "sub",
        body: "body",
        headline: "head",
        front: passage?.article === null ? "front" : "by",
      };
      assert.equal(names[passage!.role], is);
    });
  }
});
