import { describe } from "node:test";
import { readingOf, rows } from "./table.ts";

describe("numbers in every writing", () => {
  rows(
    readingOf,
    `
    全市共有专利1,234件                 | 1,234件        | quantity 1234 件
    累计发放1,234,567.8元               | 1,234,567.8元  | money 1234567.8 元 (CNY)
    仅有13.9 万户                       | 13.9 万户      | quantity 139000 户
    总值 2834.11 亿元                   | 2834.11 亿元   | money 283411000000 元 (CNY)
    身高１米０５                         | １米０５       | quantity 1.05 米 (m)
    身高1米85，跳高2米3                 | 1米85; 2米3    | quantity 1.85 米 (m); quantity 2.3 米 (m)
    受灾483.6千公顷                     | 483.6千公顷    | quantity 483.6 千公顷
    拨款三十七亿五千万元                | 三十七亿五千万元 | money 3750000000 元 (CNY)
    接种1.2亿剂次                       | 1.2亿剂次      | quantity 120000000 剂次
    观看量超100万+                      | 100万          | number 1000000 moreThan
    股指报3215.6点                      | 3215.6点       | quantity 3215.6 点
    砍下35分12个篮板                    | 35分; 12个     | quantity 35 分; quantity 12 个
    取得5胜1平                          | 5胜; 1平       | quantity 5 胜; quantity 1 平
    耕地150亩地                         | 150亩          | quantity 150 亩
    上调58个基点                        | 58个基点       | quantity 58 个基点
    下调十个基点                        | 十个基点       | quantity 10 个基点
    耗资3萬5千元                        | 3萬5千元       | money 35000 元 (CNY)
    登记在册12 345户                    | 12 345户       | quantity 12345 户
    登记在册120 000户                   | 120 000户      | quantity 120000 户
    登记在册12\u2009345户               | 12\u2009345户  | quantity 12345 户
    共收到５２份                        | ５２份         | quantity 52 份
    增长３．５％                        | ３．５％       | percent 3.5 ％ (%)
    合计1200                            | 1200           | number 1200
    收到建议一千二百零三条              | 一千二百零三条 | quantity 1203 条
    受益三万五千人                      | 三万五千人     | quantity 35000 人
    受益三万五人次                      | 三万五人次     | quantity 35000 人次
    一百五十名学员                      | 一百五十名     | quantity 150 名
    投入两万亿元                        | 两万亿元       | money 2000000000000 元 (CNY)
    总产值达3.2万亿元                   | 3.2万亿元      | money 3200000000000 元 (CNY)
    受理1亿2千万件                      | 1亿2千万件     | quantity 120000000 件
    约合3亿4千5百万元                   | 3亿4千5百万元  | money 345000000 元 (CNY) about
    新增5千户                           | 5千户          | quantity 5000 户
    全程5千米                           | 5千米          | quantity 5 千米 (km)
    全程三千米                          | 三千米         | quantity 3000 米 (m)
    重5千克                             | 5千克          | quantity 5 千克 (kg)
    零点五公顷                          | 零点五公顷     | quantity 0.5 公顷 (har)
    增产三点二万吨                      | 三点二万吨     | quantity 32000 吨 (t)
    抽查廿三户                          | 廿三户         | quantity 23 户
    售出卅一张                          | 卅一张         | quantity 31 张
    共有2万5000人参赛                   | 2万5000人      | quantity 25000 人
    占地一百二十三点四亩                | 一百二十三点四亩 | quantity 123.4 亩
    约1000来人赴会                      | 1000来人       | quantity 1000 人 about
    承包四亩八分地                      | 四亩八分       | quantity 4.8 亩
    西瓜重五斤六两                      | 五斤六两       | quantity 5.6 斤
    储能规模31.39GW/66.87GWh            | 31.39GW        | quantity 31.39 GW
    酒精含量156mg/100mL                 | 156mg/100mL    | quantity 156 mg/100mL per 100 mL
    收获6金4银3铜                       | 6金; 4银; 3铜  | quantity 6 金; quantity 4 银; quantity 3 铜
    小组赛3战全胜                       | 3战            | quantity 3 战
    损失共计人民币壹拾贰万叁仟元        | 壹拾贰万叁仟元 | money 123000 元 (CNY)
    比去年每斤高三四元                  | 三四元         | money 3~4 元 (CNY) per 1 斤
    第一档每度0.5283元                  | 第一档; 0.5283元 | ordinal 1 档; money 0.5283 元 (CNY) per 1 度
    达成十一条共识                      | 十一条         | quantity 11 条
    收粮十一亿三千万斤                  | 十一亿三千万斤 | quantity 1130000000 斤
    气温跌到零下十五度                  | 零下十五度     | quantity -15 度 (Cel)
    气温降至零下5摄氏度                 | 零下5摄氏度    | quantity -5 摄氏度 (Cel)
    最低气温-12℃                        | -12℃           | quantity -12 ℃ (Cel)
    同比增长-3.2%                       | -3.2%          | percent -3.2 %
    零下三四摄氏度                      | 零下三四摄氏度 | quantity -4~-3 摄氏度 (Cel)
    `,
  );
});

describe("measure words and the nouns of news", () => {
  rows(
    readingOf,
    `
    排查3030家单位，整改75个            | 3030家; 75个   | quantity 3030 家; quantity 75 个
    接待52.26万人次                     | 52.26万人次    | quantity 522600 人次
    举办灯展46场                        | 46场           | quantity 46 场
    开展活动800场次                     | 800场次        | quantity 800 场次
    检查车辆320辆次                     | 320辆次        | quantity 320 辆次
    起降飞机410架次                     | 410架次        | quantity 410 架次
    吞吐量68万标箱                      | 68万标箱       | quantity 680000 标箱
    走访1200户次                        | 1200户次       | quantity 1200 户次
    栽树5000株、种草30棵                | 5000株; 30棵   | quantity 5000 株; quantity 30 棵
    5栋楼、260套住房                    | 5栋; 260套     | quantity 5 栋; quantity 260 套
    12支龙舟队                          | 12支           | quantity 12 支
    两支队伍、两套班子                  | 两支; 两套     | quantity 2 支; quantity 2 套
    清理牌子931块                       | 931块          | quantity 931 块
    7省市的代表                         | 7省市          | quantity 7 省市
    来自6省份                           | 6省份          | quantity 6 省份
    覆盖28个省份                        | 28个           | quantity 28 个
    1所学校、1个基地                    | 1所; 1个       | quantity 1 所; quantity 1 个
    13亿人口                            | 13亿人口       | quantity 1300000000 人口
    老人35岁                            | 35岁           | quantity 35 岁 (a)
    十五六岁的少年                      | 十五六岁       | quantity 15~16 岁 (a)
    五大类产品                          | 五大类         | quantity 5 大类
    实施五大工程                        | 五大           | quantity 5 大
    先后两次召开                        | 两次           | quantity 2 次
    全县8个5A级景区                     | 8个            | quantity 8 个
    设车道6车道                         | 6车道          | quantity 6 车道
    6.2级地震                           | 6.2级          | quantity 6.2 级
    `,
  );
});

describe("measures with UCUM codes", () => {
  rows(
    readingOf,
    `
    居民活动空间658平方米               | 658平方米      | quantity 658 平方米 (m2)
    绿化12公顷、180亩                   | 12公顷; 180亩  | quantity 12 公顷 (har); quantity 180 亩
    全长45.6公里                        | 45.6公里       | quantity 45.6 公里 (km)
    跨径300米                           | 300米          | quantity 300 米 (m)
    降雨35.8毫米                        | 35.8毫米       | quantity 35.8 毫米 (mm)
    颗粒直径2微米                       | 2微米          | quantity 2 微米 (um)
    制程7纳米                           | 7纳米          | quantity 7 纳米 (nm)
    发电3.2亿千瓦时                     | 3.2亿千瓦时    | quantity 320000000 千瓦时 (kW.h)
    装机120万千瓦                       | 120万千瓦      | quantity 1200000 千瓦 (kW)
    储能200兆瓦                         | 200兆瓦        | quantity 200 兆瓦 (MW)
    节约4.5万吨标准煤                   | 4.5万吨标准煤  | quantity 45000 吨标准煤
    流量1200立方米/秒                   | 1200立方米/秒  | quantity 1200 立方米/秒 (m3/s)
    流量1200立方米每秒                  | 1200立方米每秒 | quantity 1200 立方米每秒 (m3/s)
    风速12.5米/秒                       | 12.5米/秒      | quantity 12.5 米/秒 (m/s)
    产量650公斤/亩                      | 650公斤/亩     | quantity 650 公斤/亩 per 1 亩
    重达5kg、长3m                       | 5kg; 3m        | quantity 5 kg; quantity 3 m
    电压220kV                           | 220kV          | quantity 220 kV
    存储8GB                             | 8GB            | quantity 8 GB (GBy)
    体温38.5℃                           | 38.5℃          | quantity 38.5 ℃ (Cel)
    噪声65分贝                          | 65分贝         | quantity 65 分贝 (dB)
    水位上升至35米                      | 35米           | quantity 35 米 (m)
    血糖高于7.0毫摩尔/升                | 7.0毫摩尔/升   | quantity 7 毫摩尔/升 (mmol/L) moreThan
    储水2.5亿立方米                     | 2.5亿立方米    | quantity 250000000 立方米 (m3)
    相距半公里                          | 半公里         | quantity 0.5 公里 (km)
    不到一公里                          | 一公里         | quantity 1 公里 (km) lessThan
    买了三打啤酒                        | 三打           | quantity 3 打
    储气8亿方                           | 8亿方          | quantity 800000000 方 (m3)
    光缆3.2万皮长公里                   | 3.2万皮长公里  | quantity 32000 皮长公里
    下载速度500兆                       | 500兆          | quantity 500 兆
    走了五里路                          | 五里           | quantity 5 里
    三亩半果园                          | 三亩半         | quantity 3.5 亩
    `,
  );
});

describe("money with ISO 4217 codes", () => {
  rows(
    readingOf,
    `
    发放补贴1346.3万元                  | 1346.3万元     | money 13463000 元 (CNY)
    到位资金137.1亿元                   | 137.1亿元      | money 13710000000 元 (CNY)
    吸收外资3万亿美元                   | 3万亿美元      | money 3000000000000 美元 (USD)
    出口5亿欧元                         | 5亿欧元        | money 500000000 欧元 (EUR)
    折合8000港元                        | 8000港元       | money 8000 港元 (HKD)
    折合12万日元                        | 12万日元       | money 120000 日元 (JPY)
    每斤3元5角                          | 3元5角         | money 3.5 元 (CNY) per 1 斤
    每斤3元5角2分                       | 3元5角2分      | money 3.52 元 (CNY) per 1 斤
    让利5角                             | 5角            | money 0.5 角 (CNY)
    售价12.5元/公斤                     | 12.5元/公斤    | money 12.5 元/公斤 (CNY) per 1 公斤
    均价8600元每平方米                  | 8600元每平方米 | money 8600 元每平方米 (CNY) per 1 平方米
    价格¥1200                           | ¥1200          | money 1200 ¥ (CNY)
    融资US$3.5亿                        | US$3.5亿       | money 350000000 US$ (USD)
    售价$9.9                            | $9.9           | money 9.9 $ (USD)
    每根5毛钱                           | 5毛钱          | money 0.5 毛钱 (CNY) per 1 根
    萝卜三块五一斤                      | 三块五         | money 3.5 块 (CNY)
    门票十二块八                        | 十二块八       | money 12.8 块 (CNY)
    每份六元五角                        | 六元五角       | money 6.5 元 (CNY) per 1 份
    每本3块5毛钱                        | 3块5毛钱       | money 3.5 块 (CNY) per 1 本
    人民币叁万元整                      | 叁万元整       | money 30000 元整 (CNY)
    合计壹仟贰佰叁拾肆元伍角            | 壹仟贰佰叁拾肆元伍角 | money 1234.5 元 (CNY)
    捐款五百元                          | 五百元         | money 500 元 (CNY)
    20块钱                              | 20块钱         | money 20 块钱 (CNY)
    千亿元产业                          | 千亿元         | money 100000000000 元 (CNY)
    `,
  );
});

describe("what a figure is counted by", () => {
  rows(
    readingOf,
    `
    每万人拥有专利16件                  | 16件           | quantity 16 件 per 10000 人
    每万人人口高价值专利达16件          | 16件           | quantity 16 件 per 10000 人
    每万城镇常住人口有社工19.7人        | 19.7人         | quantity 19.7 人 per 10000 人
    每千人口床位6.5张                   | 6.5张          | quantity 6.5 张 per 1000 人
    每亩补贴300元                       | 300元          | money 300 元 (CNY) per 1 亩
    每人每年380元                       | 380元          | money 380 元 (CNY) per 1 人
    每小时处理500件                     | 500件          | quantity 500 件 per 1 小时
    每100克含糖3克                      | 3克            | quantity 3 克 (g) per 100 克
    人均收入3.2万元                     | 3.2万元        | money 32000 元 (CNY) per 1 人
    户均增收2000元                      | 2000元         | money 2000 元 (CNY) per 1 户
    日均客流12万人次                    | 12万人次       | quantity 120000 人次 per 1 日
    时速350公里                         | 350公里        | quantity 350 公里 (km) per 1 小时
    发病率5例/万人                      | 5例/万人       | quantity 5 例/万人 per 10000 人
    年均增长5%                          | 5%             | percent 5 %
    每年开展活动，组织200辆             | 200辆          | quantity 200 辆
    `,
  );
});
