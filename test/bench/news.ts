// Invented news of any length, the same at every run.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Slots: {n} a count, {d} a decimal, {p} a percentage, {y} a year, {m} a month, {day}, {h} an hour, {town}, {han} a Chinese numeral. */
const paragraphs = [
  "本报{town}{y}年{m}月{day}日电（记者 林晓）记者从{town}市统计局获悉，今年前三季度，全市实现地区生产总值{d}亿元，同比增长{p}%，增速比上年同期提高{d}个百分点，高于全省平均水平{d}个百分点。",
  "数据显示，截至{y}年底，全市登记在册的经营主体超{n}万户，比上年末净增{n}余户，其中企业{n}户、个体工商户{n}户，每万人拥有企业{n}家。",
  "“过去办一个证要跑五六个窗口、等上十几天，现在三五分钟就能办好。”{town}区居民周女士说。据介绍，当地推行“一窗通办”改革以来，{n}个事项实现全程网办，平均用时压缩{p}%。",
  "{y}年{m}月{day}日至{day}日，第{n}届{town}灯会将在滨河公园举行。灯会期间，每晚{h}时30分亮灯，预计接待游客{n}万人次左右，较上届增长近{han}成。",
  "“十四五”时期，{town}累计改造老旧小区{n}个，惠及居民{n}.{n}万户；新建改建公路{n}公里，行政村客运班车通达率达到{p}%以上。",
  "在{town}经济开发区，一条长{n}米的生产线正开足马力。企业负责人介绍，{m}月以来订单不断，前{han}个月出口{n}吨，货值{d}亿美元，同比翻了一番。",
  "该市计划到{y}年建成充电桩{n}个以上，公共停车位不少于{n}万个，力争新能源公交车占比提高到{p}%，单位地区生产总值能耗下降{p}%左右。",
  "会议强调，要深入实施“清水绿岸”行动，扎实推进{town}河综合整治工程，投资约{d}亿元，治理河道{n}公里，新增绿地{n}～{n}公顷。",
  "去年底，{town}县粮食总产量达{d}万吨，连续{han}年稳定在{n}万吨以上；脱贫人口人均纯收入{n}元，比{y}年增长{d}倍。",
  "“群众的事没有小事。”社区党支部书记郑岚说，去年{m}月至今年{m}月，志愿服务队上门{n}余次，解决急难愁盼问题{n}件，办结率{p}%，群众满意率{p}%。",
  "市气象台预计，{day}日夜间到{day}日白天，{town}北部有小到中雨，雨量{n}至{n}毫米，气温下降{n}～{n}摄氏度，最低气温零下{n}摄氏度。",
  "根据《{town}市数字乡村建设实施方案》，到{y}年底，全市三分之二以上的行政村将接入千兆光网，每村至少配备{han}名信息员，财政每年安排{n}万元专项资金。",
  "一个个项目落地，一处处工地繁忙。自{y}年启动以来，“三抓三促”行动已推动{n}个重点项目开工，总投资{d}亿元，其中亿元以上项目{n}个，完成年度计划的{p}%。",
];

/** Prose without figures, of which a newspaper is mostly made. */
const prose = [
  "老人们围坐在一起，说起村里的变化滔滔不绝。村口的小广场修好了，路灯亮了，傍晚常有人来跳舞、下棋，孩子们在一旁追逐嬉戏，笑声传出很远。",
  "要坚持问题导向、目标导向、效果导向相统一，把群众满意不满意作为检验工作成效的根本标准，既要立足当前解决好急难愁盼，又要着眼长远健全制度机制，确保各项部署落地见效。",
  "“修旧如旧，街坊们才认得回家的路。”古建修缮师傅带着徒弟，把老邮局的木楼梯、花窗逐件编号、原样装回，雕花上的每一道刻痕都留着当年的手艺。",
  "清晨的菜市场里人声渐起，刚从地里摘下的蔬菜还带着露水。摊主一边招呼熟客，一边把沾着泥土的萝卜码放整齐，说这样的菜才卖得动、吃得放心。",
  "与会代表认为，产业要兴旺，关键在人才。要打通人才下乡的堵点，让愿意留在农村、建设家乡的人留得安心，让愿意上山下乡、回报乡村的人更有信心。",
  "河道清了，岸线绿了，沿河的老街也跟着热闹起来。茶馆、书屋、手工作坊依次开门迎客，游人沿着石板路慢慢走，遇到合意的小店便坐下来歇歇脚。",
  "有关部门负责人表示，下一步将加强部门协同和上下联动，完善发现、交办、处置、反馈的工作链条，对反映集中的问题挂牌督办，对推诿扯皮的严肃问责。",
  "夜色渐浓，训练场上的灯还亮着。教练反复示范起跑的动作，队员们一次次蹲下、抬头、冲出去，汗水滴在跑道上，很快又被晚风吹干。",
];

const towns = ["青浦岭", "云溪", "临泽湾", "沙河口", "松岭", "白石", "望江台", "金桥镇", "南泽", "平湖渡"];
const numerals = ["三", "五", "七", "八", "十二", "二十六"];

type Random = () => number;

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const oneOf = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

const slots: Record<string, (random: Random) => string> = {
  n: (random) => String(2 + Math.floor(10 ** (1 + random() * 3))),
  d: (random) => (random() * 400 + 0.3).toFixed(1),
  p: (random) => (random() * 99 + 0.5).toFixed(1),
  y: (random) => String(2023 + Math.floor(random() * 8)),
  m: (random) => String(1 + Math.floor(random() * 12)),
  day: (random) => String(1 + Math.floor(random() * 28)),
  h: (random) => String(7 + Math.floor(random() * 3)),
  town: (random) => oneOf(towns, random),
  han: (random) => oneOf(numerals, random),
};

const fill = (template: string, random: Random): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.(random) ?? "");

/** Paragraphs of the project's clean samples; their counts are changed at every use, so that no paragraph is met twice. */
const samples = ["samples/harvest.news", "samples/work-report.md"]
  .flatMap((path) => readFileSync(join(root, path), "utf8").split(/\r?\n/))
  .filter((line) => line.length > 40)
  .map((line) => line.replace(/\d+(?=[家万亿人元户个件吨亩])/g, "{n}"));

/** What stands between two headlines, and how much of it is prose. */
interface Density {
  paragraphs: number;
  prose: number;
}

/** As in newspapers: the real drafts have a figure, date or program every 42 to 63 characters. */
const usual: Density = { paragraphs: 16, prose: 0.55 };
/** The worst that a page may hold: tables told in sentences, one every 15 characters, brief after brief. */
const dense: Density = { paragraphs: 8, prose: 0 };

/** News of `length` characters: articles of a headline and some paragraphs each. */
export const news = (length: number): string => write(length, usual);

export const denseNews = (length: number): string => write(length, dense);

function write(length: number, density: Density): string {
  const random = randomFrom(1);
  const facts = [...paragraphs, ...samples];
  let text = "";
  while (text.length < length) {
    text += fill("# {town}前三季度新增企业{n}家 增长{p}%\n\n", random);
    const count = density.paragraphs * (0.6 + 0.8 * random());
    for (let written = 0; written < count; written += 1) {
      text += `${fill(oneOf(random() < density.prose ? prose : facts, random), random)}\n\n`;
    }
  }
  return text.slice(0, length);
}

/** News in one line without an end, as a broken export may have it. */
export const newsInOneLine = (length: number): string =>
  news(length + length / 8)
    .replaceAll("\n", "")
    .slice(0, length);

/** Real drafts beside the repository, where there are any. */
export function realDrafts(): { name: string; text: string }[] {
  const folder = join(root, "../shared/drafts");
  if (!existsSync(folder)) return [];
  return globSync("*.txt", { cwd: folder })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
