// A sentence that a headline cuts is joined where one head and one tail are shown; else the paragraphs stay apart.
import { describe, it } from "node:test";
import { assertPage } from "./outline.ts";

describe("a sentence cut by a headline is joined", () => {
  it("behind the article that the headline heads", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
        |
a2 head | # 望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a2 p2   | 项目中，制造业占六成。
        |
a1 p1   | 间地头，开展技术指导3200场次，农户满意。
a1 p2   | 春耕预计持续到4月底。
`));

  it("and what stands between is an article of its own, also where nothing is marked", () =>
    assertPage(`
a1 head | 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
        |
a2 head | 望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a2 p2   | 项目中，制造业占六成。
        |
a1 p1   | 间地头，开展技术指导3200场次，农户满意。
`));

  it("when the tail stands in an earlier article", () =>
    assertPage(`
a1 head | # 望溪签约项目52个
a1 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a2 p1   | 间地头，开展技术指导3200场次，农户满意。
        |
a2 head | # 云川春耕全面铺开
a2 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
`));

  for (const mark of ["# ", ""]) {
    it(`when the head is as short as a title, below a headline ${mark ? "with" : "without"} marks`, () =>
      assertPage(`
a1 head | ${mark}云川春耕全面铺开
a1 p1   | 云川春耕全面铺开，农技人员深入田
        |
a2 head | ${mark}望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a1 p1   | 间地头，开展技术指导3200场次，农户满意。
`));
  }
});

describe("a sentence cut by a headline is left apart", () => {
  it("when two paragraphs begin in the middle of a word", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
        |
a2 head | # 望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a2 p2   | 间地头，开展技术指导3200场次，农户满意。
        |
a3 head | # 石岭灯会开幕
a3 p1   | 石岭灯会昨晚开幕。
a3 p2   | 间地头，处处是花灯。
`));

  it("when two paragraphs break off", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
        |
a2 head | # 石岭油菜花开
a2 p1   | 石岭的油菜花开了，3万亩花海引来游客，村民忙着在田
        |
a3 head | # 望溪签约项目52个
a3 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a3 p2   | 间地头，处处有人。
`));

  it("when the only paragraph that could be the tail opens with a whole word", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
        |
a2 head | # 望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a2 p2   | 间接带动就业3000人。
`));

  it("when the tail speaks of the article in which it stands", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田
        |
a2 head | # 望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元，制造业项目占六成。
a2 p2   | 亿元以上制造业签约项目12个，总投资96亿元。
a2 p3   | 个签约项目总投资120亿元，制造业项目占六成。
`));

  it("when a line of names or numbers ends without a stop", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，农技人员随叫随到，24小时热线向全市农户开放，电话是0000-1234567
        |
a2 head | # 望溪签约项目52个
a2 p1   | 望溪今年一季度签约项目52个，总投资120亿元。
a2 p2   | 间地头，处处有人。
`));

  it("and a line below it stays a subhead", () =>
    assertPage(`
a1 head | # 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开，播种面积达到312万亩，各地农技人员深入田间地头指导
        |
a1 sub  | 种子早备足
a1 p2   | 全市备足种子2.6万吨。
a1 p3   | 化肥也已到位。
`));

  it("and a title with a comma stays a headline", () =>
    assertPage(`
a1 head | 春风吹来，农事正忙
a1 head | 云川春耕全面铺开
a1 p1   | 云川春耕备耕全面铺开。
a1 p2   | 农技人员指导3200场次。
`));
});
