// What the rule catalogue says must never be reported, by any check, be it on or off by default.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checks } from "../../../server/src/core/checks/index.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const traps: Record<string, readonly string[]> = {
  "numerals in fixed words": [
    "云泽市深度融入“一带一路”建设，农产品销往海外。",
    "会议听取了“三农”工作汇报。",
    "党的十八大以来，山村面貌一新。",
    "改革红利惠及千家万户。",
    "推进城乡一体化，扫描二维码即可办理。",
    "零碳园区建成投用，打破了“两张皮”。",
    "村“两委”推出一系列举措。",
    "两会期间，代表们畅所欲言。",
    "老人说起往事，一五一十。",
    "大家七嘴八舌，说得头头是道。",
    "第二产业稳中有进，第三产业加快发展。",
    "全镇拧成一股绳，一心一意抓生产。",
  ],
  "codes and numbers that count nothing": [
    "拨打12345热线，工作人员当即受理。",
    "景区获评国家5A级旅游景区。",
    "全镇实现5G信号全覆盖。",
    "第26届灯会将在古镇举行。",
    "国道G312线双向通车。",
    "该机型号为ARJ21-700。",
    "邮编为741000，地址是滨河路18号。",
    "登录www.yunze.example.cn查询。",
    "软件升级到3.10.2版。",
    "主队以3∶1战胜客队。",
    "会议在3号楼402室举行。",
    "产品执行GB/T 15835—2011标准。",
    "列车车次为G1024次。",
    "联系电话：0937-3456789。",
  ],
  "figures of speech": [
    "构建“白+黑”全时段服务模式。",
    "干部群众万众一心，共渡难关。",
    "山里的路九曲十八弯。",
    "十里长街，灯火辉煌。",
    "千锤百炼，方成好钢。",
    "一传十、十传百，客人多了起来。",
  ],
  "approximate numbers as they may be": [
    "步行三五分钟就到服务大厅。",
    "数千个志愿服务岗遍布景区。",
    "上万人次志愿者提供服务。",
    "全年化解纠纷2300余件。",
    "亩产还能提升5%左右。",
    "全村有二十多户办起了民宿。",
    "十几名队员轮流值守。",
    "每户增收两三千元。",
    "近百家企业到会。",
    "超九成群众表示满意。",
    "工程历时一年多。",
    "老人七十开外，身板硬朗。",
  ],
  "lists cut short": [
    "三、四年级学生参加比赛。",
    "推动一、二、三产业融合发展。",
    "3、4号楼的电梯已经更换。",
    "七、八年级开设了劳动课。",
    "初一、初二的学生走进农田。",
  ],
  "ages and years of life in brackets": [
    "李明（38岁）说，今年收成好。",
    "画家周岚（1921—2008）的作品首次展出。",
    "周岚（1921年—2008年）是本地画家。",
    "队员王林（男，26岁）第一个到达。",
  ],
  "people speaking": [
    "“我们家一年挣个十来万块钱，日子好着呢。”村民说。",
    "“路修好了，到镇上也就二、三十分钟，方便！”老人说。",
    "“大概有300来人左右吧，反正挺多的。”店主说。",
    "“以前走路要1个小时，现在3分钟就到了。”学生说。",
    "“早上五六点就起来，一直忙到晚上八九点，累但高兴。”她说。",
  ],
  "growth and shares as they may be": [
    "全年产值增长1.2倍。",
    "降幅是去年的2倍。",
    "失业率比上年下降0.3个百分点。",
    "消费拉动经济增长2.1个百分点。",
    "该县森林覆盖率达62.31%，比五年前提高4.1个百分点。",
    "产值是五年前的3倍。",
    "产量突破120万吨。",
    "一季度开门红，二季度半年红。",
    "日均客流比去年“五一”增长7.9%，再创新高。",
    "客流较上年“十一”长假下降2%。",
  ],
};

const analyzer = createAnalyzer();
const everyCheck = Object.fromEntries(
  checks.filter(({ severity }) => severity === "off").map(({ id }) => [id, "warning" as const]),
);

function reported(text: string): string[] {
  const { findings } = analyzer.analyze(text, {
    uri: "untitled:trap",
    settings: { ...defaultSettings, checks: everyCheck },
    register: builtInRegister,
    locale: "zh",
    documentDate: "2026-02-25",
  });
  return findings.map(({ check, start, end }) => `${check} ${text.slice(start, end)}`);
}

for (const [what, sentences] of Object.entries(traps)) {
  describe(what, () => {
    for (const sentence of sentences) it(sentence, () => assert.deepEqual(reported(sentence), []));
  });
}
