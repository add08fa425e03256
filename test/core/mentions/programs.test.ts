import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { prepareDictionary } from "../../../scripts/dictionary.ts";
import { cache } from "../../../scripts/paths.ts";
import { detectPrograms, tellNames } from "../../../server/src/core/mentions/programs/index.ts";
import {
  builtInRegister,
  createRegister,
  type RegisterEntry,
} from "../../../server/src/core/mentions/programs/register.ts";
import { type DirectSegmenter, loadNodejieba } from "../../../server/src/node/nodejieba.ts";

/** A register of invented programs. */
const entries: RegisterEntry[] = [
  {
    id: "green-belt",
    name: "青河防护林体系建设工程",
    type: "project",
    forms: ["青河工程", { text: "青河", quoted: true }],
  },
  { id: "green-belt-6", name: "“青河”六期工程", type: "project" },
  { id: "two-news", name: "新桥新渠建设", type: "project", forms: [{ text: "双新", quoted: true }] },
  { id: "two-news-office", name: "新村新社组织", type: "other", forms: [{ text: "双新", followedBy: ["党委"] }] },
  {
    id: "elm-street",
    name: "榆街经验",
    type: "mechanism",
    forms: ["新时期榆街经验"],
    wrong: [{ form: "愉街经验", reason: "街名是榆树的榆" }],
  },
  { id: "congress-3", name: "第三届灯彩大会", type: "meeting", forms: ["三届大会"] },
];
const register = createRegister(entries);
const empty = createRegister([]);

let segmenter: DirectSegmenter;
before(() => {
  prepareDictionary(`${cache}/dictionary`);
  segmenter = loadNodejieba(`${cache}/dictionary`);
});

const stretches = (text: string, known = register) =>
  tellNames(text, known).unsure.map(({ start, end }) => text.slice(start, end));

const untagged = (text: string, known = register) => detectPrograms(text, tellNames(text, known), null);

const tagged = (text: string, known = register) =>
  detectPrograms(text, tellNames(text, known), segmenter.tag(stretches(text, known)));

const found = (text: string, known = empty) =>
  tagged(text, known).map(({ start, end, type, entry }) => `${entry ?? type} ${text.slice(start, end)}`);

/** A sentence, and what is found in it. */
type Row = [sentence: string, ...found: string[]];

const table = (title: string, rows: Row[], known = empty) =>
  describe(title, () => {
    for (const [sentence, ...expected] of rows) {
      test(sentence, () => assert.deepEqual(found(sentence, known), expected));
    }
  });

table("a quoted string and its ending word are one program", [
  ["临水县纵深推进“三查三改”行动。", "campaign “三查三改”行动"],
  ["建立“村镇三级包保”机制和7个联系点。", "mechanism “村镇三级包保”机制"],
  ["推行“店长+伙计”全周期服务模式。", "mechanism “店长+伙计”全周期服务模式"],
  ["建立“收单—派单—办单”闭环机制。", "mechanism “收单—派单—办单”闭环机制"],
  ["开展“护航假日”执法检查。", "campaign “护航假日”执法检查"],
  ["打造“橙色驿站”品牌。", "brand “橙色驿站”品牌"],
  ["实施“河畔同治”改革，成效明显。", "other “河畔同治”改革"],
  ["‘河畔同治’改革后，居民办事更近了。", "other ‘河畔同治’改革"],
  ["举办「灯火可亲」活动。", "campaign 「灯火可亲」活动"],
  ["开展“感恩奋进，同心同行”主题教育。", "campaign “感恩奋进，同心同行”主题教育"],
]);

table("quoted strings side by side", [
  ["培育“点灯行动”“开窗行动”等特色项目。", "campaign “点灯行动”", "campaign “开窗行动”"],
  ["打造“柳絮的约定”“银牌管家”等知名品牌。", "brand “柳絮的约定”", "brand “银牌管家”"],
  ["开展“冬有暖流·夏有清风”等活动300余场。", "campaign “冬有暖流·夏有清风”"],
  ["开展“老友节”“百味宴”等“熟街”活动。", "campaign “老友节”", "campaign “百味宴”", "campaign “熟街”活动"],
  ["启动“强链”“补链”“延链”三项行动。", "campaign “强链”“补链”“延链”三项行动"],
  ["推行“有话找组长”“组长敲门”工作机制。", "mechanism “有话找组长”", "mechanism “组长敲门”工作机制"],
  ["打造“橙色驿站”品牌，群众走进“橙色驿站”就有热水。", "brand “橙色驿站”品牌", "brand “橙色驿站”"],
]);

table("titles", [
  ["印发《快递小哥“友好驿站”建设实施方案》。", "document 《快递小哥“友好驿站”建设实施方案》"],
  ["施行《临水市湿地保护条例（试行）》。", "document 《临水市湿地保护条例（试行）》"],
]);

table("names without marks, their left edge told by word classes", [
  ["积极开展新一轮找煤突破战略行动，加快建设。", "campaign 新一轮找煤突破战略行动"],
  ["不与民争利，实施城乡居民增收计划。", "plan 城乡居民增收计划"],
  ["大力实施强乡镇、强产业行动。", "campaign 强乡镇、强产业行动"],
  ["启动了农村饮水安全提升工程。", "project 农村饮水安全提升工程"],
  ["实施好大学生创业引领计划。", "plan 大学生创业引领计划"],
  ["实施技工扩招和职业技能提升行动。", "campaign 职业技能提升行动"],
  ["实施县城更新行动。", "campaign 县城更新行动"],
  ["实施农房安全提升工程、县城更新行动。", "project 农房安全提升工程", "campaign 县城更新行动"],
  ["持续实施湿地保护和修复重大工程。", "project 湿地保护和修复重大工程"],
  ["推进扫黄打非专项斗争。", "campaign 扫黄打非专项斗争"],
]);

table(
  "names of the register, with the marks that belong to them",
  [
    ["青河防护林体系建设工程通过验收。", "green-belt 青河防护林体系建设工程"],
    ["推进“青河”工程。", "green-belt “青河”工程"],
    ["推进“青河”六期工程。", "green-belt-6 “青河”六期工程"],
    ["推进“青河”等重点工程。", "green-belt “青河”"],
    ["学习“榆街经验”。", "elm-street “榆街经验”"],
    ["坚持新时期“榆街经验”，就地化解矛盾。", "elm-street 新时期“榆街经验”"],
    ["学习愉街经验。", "elm-street 愉街经验"],
    ["用好“双新”政策资金。", "two-news “双新”政策"],
    ["“双新”带来新变化。", "two-news “双新”"],
    ["成立“双新”党委。", "two-news-office “双新”"],
    ["双新党委成立。", "two-news-office 双新"],
    ["编制“青河”流域治理规划。", "green-belt “青河”", "plan “青河”流域治理规划"],
  ],
  register,
);

table(
  "not the register's names",
  [
    ["青河两岸，花开正好。"],
    ["双新的房子，双新的家具。"],
    ["二十三届大会闭幕。"],
    ["他说：“去青”“河水边”。"],
    ["路名叫“青”河工程队。"],
  ],
  register,
);

table(
  "names of the register that comes with the tool",
  [
    ["“十四五”以来，全市公路里程翻了一番。", "plan-14 “十四五”"],
    ["编制“十五五”规划纲要。", "plan-15 “十五五”规划纲要"],
    ["党的二十届三中全会召开后，改革提速。", "plenum-20-3 党的二十届三中全会"],
    [
      "贯彻党的二十大和二十届二中、三中、四中全会精神。",
      "congress-20 党的二十大",
      "plenum-20-2 二十届二中",
      "plenum-20-3 三中",
      "plenum-20-4 四中全会",
    ],
    ["党的十八届三中全会、四中全会以来。", "plenum-18-3 党的十八届三中全会", "plenum-18-4 四中全会"],
    ["党的一大会址前，学生列队参观。", "congress-1 党的一大"],
    ["党的十八大以来，老街换了新颜。", "congress-18 党的十八大"],
    ["用好“两新”政策，换新农机。", "two-new “两新”政策"],
    ["市委“两新”工委走访商会。", "two-new-organisations “两新”"],
    ["坚持新时代“枫桥经验”。", "fengqiao 新时代“枫桥经验”"],
  ],
  builtInRegister,
);

table(
  "not those names",
  [
    ["发扬党的三大作风，这是党的一大优势。"],
    ["十四五岁的少年，二十四五岁的教练。"],
    ["机器两新一旧，纠治四风向好。"],
    ["市民的“菜篮子”更满了。"],
    ["公司有四大板块。"],
    ["市委十届三中全会之后。"],
    ["市委十届三中、四中全会之后。"],
    ["民盟十三届三中全会召开。"],
    ["学校是三中、四中的联合体。"],
  ],
  builtInRegister,
);

table("no programs", [
  ["推行“有事敲门”“有难开口”等做法。"],
  ["真正实现“就高不就低”的惠民承诺。"],
  ["果蔬成了市场的“新宠”，鼓起了“钱袋子”。"],
  ["“项目要快，机制要活。”他说。"],
  ["“现在村貌变美了，这些工程还要继续”，村民说。"],
  ["让“金点子”转化为治理机制。"],
  ["“领头雁”带动项目落地。"],
  ["“老把式”推动项目建设。"],
  ["杜绝“半拉子”工程、“面子”工程。"],
  ["“绿色通道”上的工程师们。"],
  ["推行“一站式”服务模式。"],
  ["整改“僵尸型”协会，持续净化行业生态。"],
  ["推动项目“落地生根”。"],
  ["让活动“热起来”，让品牌“走出去”。"],
  ["“十六五”重大工程项目有序推进。"],
  ["被《临水日报》整版报道，刊于《邻里》杂志。"],
  ["拍摄微短剧《东沟村的婚事》。"],
  ["加快推进重大项目建设。"],
  ["推进重大水利工程和铁路项目。"],
  ["实施12项工程、开展专项行动。"],
  ["抓好重点领域改革任务落实。"],
  ["落实从严治党战略部署。"],
  ["县城更新行动、农房安全提升工程成效明显。"],
  ["推进重大工程、重点项目。"],
  ["村里的工程完工了，下一步的计划还没有定。"],
  ["健全志愿服务体系，完善工作机制。"],
  ["他行动不便，计划下月复查。"],
  ["工程工程工程"],
  ["“”“”《》机制"],
  [""],
]);

test("the name is the register's, else the text without its marks", () => {
  const name = (text: string) => untagged(text).map((program) => program.name);
  assert.deepEqual(name("学习新时期“榆街经验”，推进“三查三改”行动。"), ["榆街经验", "三查三改行动"]);
  assert.deepEqual(name("启动“强链”“补链”两项行动，印发《东风“百千”行动方案》。"), [
    "强链、补链两项行动",
    "东风百千行动方案",
  ]);
});

test("names without marks wait for the segmenter", () => {
  assert.deepEqual(untagged("实施城乡居民增收计划，推进“三查三改”行动。", empty).length, 1);
});

test("only stretches with an unexplained ending word under a verb are tagged", () => {
  assert.deepEqual(stretches("今天天气好，村里实施城乡居民增收计划，大家高兴。"), ["村里实施城乡居民增收计划"]);
  assert.deepEqual(stretches("推进“三查三改”行动，实施青河工程，村里的工程完工了。"), []);
});

describe("any text", () => {
  const pieces = [
    "“",
    "”",
    "《",
    "》",
    "‘",
    "、",
    "等",
    "三项",
    "行动",
    "工程",
    "青河",
    "六期",
    "实施",
    "双新",
    "的",
    "，",
    "方案",
    "𠮷",
    "\ud800",
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

  test("programs stand by position, inside the text, and overlap only as one inside another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const programs = tagged(text);
        for (const [index, program] of programs.entries()) {
          assert.ok(program.start >= 0 && program.start < program.end && program.end <= text.length);
          const next = programs[index + 1];
          if (!next) continue;
          assert.ok(program.start < next.start || (program.start === next.start && program.end < next.end));
          const crossing = program.start < next.start && next.start < program.end && program.end < next.end;
          assert.ok(!crossing, `${program.start}-${program.end} crosses ${next.start}-${next.end}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a name of the register is found wherever it stands alone", () => {
    const around = fc.string({ unit: fc.constantFrom("水", "光", "，", "。", "一", "A", " ", "”", "“") });
    fc.assert(
      fc.property(around, around, (left, right) => {
        const text = `${left}。榆街经验。${right}`;
        const at = left.length + 1;
        assert.ok(untagged(text).some(({ start, end }) => start <= at && end >= at + 4));
      }),
    );
  });
});
