// Invented pages, each line behind the tag that an editor would give it (see outline.ts).
import { describe, it } from "node:test";
import { assertPage } from "./outline.ts";

describe("headlines", () => {
  it("with kicker and deck belong to the article below", () =>
    assertPage(`
a1 head | ## 喜迎新春
a1 head | # 石岭县灯会点亮古城
a1 head | ## 首日入园3.2万人次
a1 p1   | 本报石岭2月18日讯（记者林小舟）灯会昨晚开幕。
a1 p2   | 灯会将持续到3月初。
`));

  it("of two articles do not run together", () =>
    assertPage(`
a1 head | # 柳湾镇建成冷链仓
a1 p1   | 柳湾镇的冷链仓昨天投用，可存鲜果600吨。
        |
a2 head | # 县医院新院区开诊
a2 p1   | 新院区设床位500张。
`));

  it("stand above a line in bold that heads one of the article's parts", () =>
    assertPage(`
a1 head | # 老街焕新
a1 p1   | 老街改造完工，商户陆续搬回。
a1 sub  | **留住老手艺**
a1 p2   | 竹编、皮影都有了铺面。
`));

  it("find their article by what it says when they stand above another's jump mark", () =>
    assertPage(`
a2 head | # 望溪港铁水联运货量增长三成
a1 p1   | (接一版)竹坪村的春笋进入采挖旺季，合作社每天发货2万斤。
a1 p2   | 笋农蓝玉生说，今年价格稳定。
a2 p1   | 本报望溪3月3日讯 去年，望溪港铁水联运货量增长三成，达到41万标箱。
a2 p2   | 港口铁路专用线全长6公里。
`));

  it("above their jump mark stay there when nothing speaks for another article", () =>
    assertPage(`
a1 head | # 以实干开新局
a1 p1   | (接一版)全年安排项目218个，年度投资460亿元。
a2 p1   | 本报望溪3月3日讯 昨天，望溪图书馆新馆开馆，藏书62万册。
`));

  it("that cut a sentence belong to the article that they cut", () =>
    assertPage(`
a1 p1   | (接一版)全市排查老旧小区412个，把居民的“问题清单”变成项目的“施
        |
a1 head | # 老街巷有了新活法
        |
a1 p1   | 工图纸”，今年再改造132个。
a1 p2   | 改造不是一改了之。
`));

  it("without marks stand at the top, or above a dateline or byline", () =>
    assertPage(`
a1 head | 柳湾镇建成冷链仓
a1 head | 可存鲜果600吨
a1 p1   | 本报讯（记者陈一鸣）柳湾镇的冷链仓昨天投用。
a1 p2   | 仓内设有3条分拣线。
a2 head | 县医院新院区开诊
a2 by   | 本报记者 林小舟
a2 p1   | 新院区设床位500张，1月投用。
`));

  it("are not every short line: a run of names is a list", () =>
    assertPage(`
a1 head | # 石岭县好人名单
a1 p1   | 名单如下：
a1 p2   | 柳湾镇 蓝玉生
a1 p3   | 竹坪村 冯春生
a1 p4   | 东门社区 沈文博
a1 p5   | 老码头社区 罗清
a1 p6   | 铁路社区 何立
a1 p7   | 南门社区 周岚
`));
});

describe("articles", () => {
  it("untitled plain text is one", () =>
    assertPage(`
a1 p1   | 各位代表：
a1 p2   | 现在，我代表县人民政府，向大会报告工作。
a1 sub  | 一、2025年工作回顾
a1 p3   | 全县地区生产总值增长5.6%。
a1 sub  | 二、2026年重点工作
a1 p4   | （一）着力稳增长。全年实施重点项目96个。
`));

  it("a single line without an end is one too", () =>
    assertPage(`
a1 p1   | 全市去年接待游客2480.6万人次
`));

  it("begin at every jump mark and dateline", () =>
    assertPage(`
a1 p1   | （上接第一版）合作社去年销售鲜笋1300吨。
a2 p1   | 新华社望溪2月25日电 望溪港去年完成103.6万标箱。
a3 p1   | 据新华社望溪2月26日电（记者何立）望溪大桥昨天合龙。
`));

  it("begin below a jump mark on a line of its own", () =>
    assertPage(`
a1 head | # 望溪港破百万标箱
a1 p1   | 望溪港去年完成103.6万标箱。
mark    | （下转第3版）
mark    | （上接第1版）
a2 p1   | 竹坪村的春笋进入旺季。
`));

  it("keep an introduction above their dateline", () =>
    assertPage(`
a1 head | # 望溪港破百万标箱
a1 p1   | 编者按：今起推出“港口故事”栏目。
a1 p2   | 本报望溪3月3日讯 望溪港去年完成103.6万标箱。
`));

  it("may be a picture with its text, and the article around it goes on below", () =>
    assertPage(`
a1 head | # 竹坪村春笋上市
a1 p1   | 竹坪村的春笋进入采挖旺季，笋农们天不亮就上山，合作社每天发
        |
a2 head | ## 皮影进校园
a2 p1   | 3月2日，柳湾镇中心小学的学生排演皮影戏。
a2 cap  | 林小舟摄（望溪图片库）
        |
a1 p1   | 货2万斤，今年价格稳定。
`));

  it("keep the captions of the pictures beside them", () =>
    assertPage(`
a1 head | # 竹坪村春笋上市
a1 p1   | 竹坪村的春笋进入旺季。
a1 cap  | 图为笋农在分拣春笋。林小舟摄
a1 p2   | 今年价格稳定。
a1 cap  | 新华社发（林小舟 摄）
`));

  it("stand apart from the page's furniture", () =>
    assertPage(`
front   | 2026年3月3日 星期二
front   | 农历正月十五 元宵
front   | 第12345号 今日8版
front   | 第3版 要闻
a1 head | # 竹坪村春笋上市
a1 head | 农历二月初二 龙抬头
a1 p1   | 竹坪村的春笋进入旺季。
front   | 责编：何立 版式：周岚
`));

  it("of a report begin below its title and occasion", () =>
    assertPage(`
a1 head | 石岭县政府工作报告
front   | ——2026年1月12日在石岭县第十九届人民代表大会第六次会议上
front   | 石岭县人民政府县长
front   | 罗清
a1 p1   | 各位代表：
a1 p2   | 现在，我向大会报告工作。
`));

  it("keep a deck that opens with a dash", () =>
    assertPage(`
a1 head | 把码头守成家
a1 head | ——记望溪港铁水联运中心主任罗清
a1 p1   | 天还没亮，罗清已经到了码头。
`));
});

describe("cut sentences are mended", () => {
  it("across a column break", () =>
    assertPage(`
a1 head | # 老街焕新
a1 p1   | 老街改造惠及居民9.8万
        |
a1 p1   | 户，今年再改132个小区。
a1 p2   | 改造不是一改了之。
`));

  it("in an entry of a list", () =>
    assertPage(`
a1 head | # 老街焕新
a1 p1   | ——在东门片区，12条小巷完成改造，带动周边居民就
        |
a1 p1   | 业300余人；
a1 p2   | ——在铁路片区，闲置仓库改成食堂。
`));

  it("across a caption", () =>
    assertPage(`
a1 head | # 老街焕新
a1 p1   | 老街改造完工后，商户陆续搬回，游客也多了起
a1 cap  | 林小舟 摄
a1 p1   | 来，周末日均客流2.1万人次。
`));

  it("where an index was set on a line of its own", () =>
    assertPage(`
a1 p1   | 空气质量持续改善。细颗粒物（PM
a1 p1   | 2.5
a1 p1   | ）浓度下降8.2%。
a1 p2   | 水质稳定达标。
`));

  it("where a linked name was set on a line of its own", () =>
    assertPage(`
a1 p1   | 港口合作不断扩大。今年还将申请加入
a1 p1   | 沿江港口合作协定
a1 p1   | （YPA）等机制，扩大开放。
`));

  it("in columns broken at a fixed width", () =>
    assertPage(`
a1 head | 望溪港破百万标箱
a1 p1   | 本报望溪3月3日讯 记者从望溪港务集团获
a1 p1   | 悉，2025年望溪港完成集装箱吞吐量一百零
a1 p1   | 三万标箱，比上年增长百分之十二点四，首
a1 p1   | 次突破百万标箱。
a1 p2   | 港口还在变绿。
`));

  it("when the tail stands before its head, at the end of another article", () =>
    assertPage(`
a1 head | # 望溪港破百万标箱
a1 p1   | 本报望溪3月3日讯 望溪港去年完成103.6万标箱。
a1 p2   | 港口建成岸电泊位36个。
a2 p2   | 户把鲜笋卖到了邻省，合作社的订单排到了4月。
a2 p3   | 竹坪村的春笋进入采挖旺季。
        |
a2 p1   | (接一版)竹坪村合作社去年销售鲜笋1300吨。
a2 p2   | 村里还开了网店，帮着笋农和养殖
        |
a3 head | # 城市书房一年接待读者86万人次
a3 p1   | (接一版)全市有城市书房48个。
`));
});

describe("paragraphs stay apart", () => {
  it("when the one above is complete", () =>
    assertPage(`
a1 head | # 老街焕新
a1 p1   | 老街改造完工，商户搬回。（记者 何立）
a1 p2   | 改造惠及居民9.8万户。
`));

  it("when the one below is an entry of a list", () =>
    assertPage(`
a1 p1   | 各片区因地制宜，走出了不同的路子，居民的反响也不
a1 p2   | ——东门片区完成雨污分流。
`));

  it("when the one below can only open a sentence", () =>
    assertPage(`
a1 p1   | 改造惠及居民9.8万户。改造后，居民满意率92.8%
a1 p2   | 此外，停车位新增6400个。
`));

  it("when the one below begins an article", () =>
    assertPage(`
a1 p1   | (接一版)合作社开了网店，帮助更多的笋
a2 p1   | (接一版)全市有城市书房48个。
`));

  it("when two tails would fit", () =>
    assertPage(`
a1 head | # 望溪港破百万标箱
a1 p1   | 本报望溪3月3日讯 望溪港完成103.6万标箱。
a1 p2   | 户把鲜笋卖到了邻省。
a2 head | # 新馆开馆
a2 p1   | 本报望溪3月4日讯 望溪图书馆新馆开馆。
a2 p2   | 户把鲜笋卖到了外国。
a3 p1   | (接一版)竹坪村的鲜笋卖到了网上，带动笋农和养殖
`));

  it("when nothing says that a paragraph elsewhere is the tail", () =>
    assertPage(`
a1 head | # 望溪港破百万标箱
a1 p1   | 本报望溪3月3日讯 望溪港完成103.6万标箱。
a1 p2   | 港口建成岸电泊位36个。
a2 p1   | (接一版)竹坪村的鲜笋卖到了网上，带动笋农和养殖
`));
});

describe("words that are no marks", () => {
  it("a jump mark, a dateline and a reporter inside a sentence", () =>
    assertPage(`
a1 p1   | 稿件转到二版时，编辑在文末注明（接一版）字样，再送校对。
a1 p2   | 记者从望溪市统计局获悉，全市去年用电量增长6%。
a1 p3   | 国家电网2月25日电力调度数据显示，用电平稳。
a1 p4   | 本报通讯员培训班昨天开班，学员45人。
`));

  it("a hash that marks no heading, a dash inside a sentence", () =>
    assertPage(`
a1 p1   | #望溪灯会#话题阅读量超2亿次。
a1 p2   | 这条路——村民叫它幸福路——全长6公里。
`));
});
