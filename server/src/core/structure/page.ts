import words from "../../../register/page.json" with { type: "json" };
import wordOpenings from "../../../register/word-openings.json" with { type: "json" };

/** Alternatives for a pattern, the longest first so that 通讯社 is not read as 社. */
const anyOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

const ROLE = `(?:${anyOf(words.bylineRoles)})`;
const HOUSE = `(?:${anyOf([...words.houses, ...words.agencies])}|[\\p{Script=Han}A-Za-z·]{1,12}?(?:${anyOf(words.houseEndings)}))`;
const OWN = `(?:${anyOf([...words.houses, ...words.agencies])})`;
const NAMED_DAY =
  "(?:[\\d〇○零一二三四五六七八九十]{2,4}年)?(?:[\\d一二三四五六七八九十]{1,2}月)?[\\d一二三四五六七八九十]{1,3}日";
const PLACE = "[\\p{Script=Han}、/·\\s]{0,16}?";
/** What follows 电 or 讯 inside a longer word: 电力, 讯息, 通讯员. */
const WITHIN_WORD = "(?![力话视子影气池价网站动器商脑车缆量息号员问])";

/** No dateline is longer. */
const DATELINE_REACH = 48;
const DATELINES = [
  `(?:据|综合)?${HOUSE}${PLACE}\\s*${NAMED_DAY}\\s*(?:电|讯|消息)${WITHIN_WORD}`,
  `(?:据|综合)?${OWN}(?!记者|通讯|评论|特约|见习|实习|首席)[\\p{Script=Han}、/·]{0,8}?(?:电|讯)(?=[\\s（(：:，,]|$)`,
  `(?:${anyOf(words.houses)})讯${WITHIN_WORD}`,
  `${HOUSE}(?:消息|讯)(?=[\\s（(：:，,]|$)`,
].map((form) => new RegExp(`^${form}`, "u"));

const NAMES = "[\\p{Script=Han}A-Za-z·、，\\s]";
const BYLINE_OPENING = new RegExp(`^\\s*(?:[（(]|本报|${ROLE})`);
const BRACKET_BYLINE = new RegExp(`^\\s*[（(](\\s*[^（()）]{0,12}${ROLE}[^（()）]{0,60})[）)]`, "u");
const SPOKEN_BYLINE = new RegExp(`^\\s*((?:本报)?${ROLE}\\s*${NAMES}{2,24}?)(?:报道|摄影报道)[：:，,\\s]`, "u");
const BYLINE = new RegExp(
  `^[□■●◎○◆◇▲\\s]*[（(]?\\s*(?:${HOUSE})?\\s*(?:${anyOf(words.bylineRolePrefixes)})*${ROLE}\\s*[：:]?\\s*(${NAMES}*?)\\s*(?:${anyOf(words.bylineEndings)})*\\s*[）)]?$`,
  "u",
);
const ROLES = new RegExp(`(?:${anyOf(words.bylineRolePrefixes)})*${ROLE}|${OWN}`, "gu");
/** 记者从市财政局获悉 is prose however short, and 实地拍摄 names nobody. */
const NO_NAME = /^[从在对向就随走来获了]|拍$/;
const CREDIT = /^([^，。！？；：“”]{2,36}?)\s*(?:摄影报道|摄影|摄|制图)\s*(?:[（(][^（()）]{1,16}[）)])?$/;
const SUPPLIED =
  /^[（(]?(?:(?:图片|照片|本版图片)?(?:均)?由?[^，。！？；：“”]{2,16}(?:供图|提供)|(?:资料图|资料图片|图片来源：?.{2,16}))[）)]?$|^[^，。！？；：]{2,10}发\s*[（(][^（()）]{1,16}摄[）)]$/;
const CREDIT_AFTER_SENTENCE =
  /[。！？”）)]\s*(?:[（(]?[\p{Script=Han}·\s、/]{2,24}摄(?:影报道)?[）)]?\s*(?:[（(][^（()）]{1,16}[）)])?)$/u;
const CAPTION = new RegExp(`^(?:[▲△▼◀◁▶▷]|${anyOf(words.captionOpenings)})`);
const PAGE_STAFF = new RegExp(`^(?:${anyOf(words.pageStaff)})\\s*[：:／/|]`);
const PAGE_DATE = /^\d{4}年\d{1,2}月\d{1,2}日(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s+\S{1,12}){0,4}$/;
/** 农历十月十二 小雪, 丙午年十月十二, 第12345号 今日8版: below the date, in lines of their own. */
const PAGE_LUNAR_DATE =
  /^(?:农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][鼠牛虎兔龙蛇马羊猴鸡狗猪]?年){1,2}\s*闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?(?:\s+(?:\p{Script=Han}{2}|\S{0,6}\d[版号期]))*$/u;
const PAGE_ISSUE = /^(?:总\s*)?第\s*\d{3,6}\s*[号期](?:\s+\S{0,6}\d[版号期])*$/;
const OCCASION = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日(?:[，,]?\s*[在于][^，。；！？]{2,50})?[）)]?$/;
const PAGE_NUMBER =
  /^(?:第\s*)?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?:\s*[：:·|]?\s*\p{Script=Han}{2,8})?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节]\s|\d{1,2}[.．、](?!\d))/;
const SALUTATION = new RegExp(`^(?:${anyOf(words.salutations)})`);
const SENTENCE_OPENING = new RegExp(
  `^(?:${anyOf(words.sentenceOpenings)})[，,、：]|^[一二三四五六七八九十]{1,2}是|^第[一二三四五六七八九十]{1,2}[，,]`,
);
/** 经济：…, 社会／科技：…; 说： alone may be the rest of a sentence. */
const LABEL = /^\p{Script=Han}{2,4}(?:[/／]\p{Script=Han}{2,4})?[：:]/u;
const POINT = /^第[一二三四五六七八九十]{1,2}[，,、是]/;
const SPEAKER_OPENING = new RegExp(`^\\p{Script=Han}{2,8}?(?:${anyOf(words.speakerVerbs)})[，：:]`, "u");

/** Length of the dateline that `head`, the beginning of a paragraph, opens with; 0 where there is none. */
export function datelineLength(head: string): number {
  const opening = head.slice(0, DATELINE_REACH);
  if (!opening.includes("电") && !opening.includes("讯") && !opening.includes("消息")) return 0;
  for (const form of DATELINES) {
    const match = form.exec(opening);
    if (match) return match[0].length;
  }
  return 0;
}

/** The byline that stands before the prose, （记者张三） or 记者张三报道：, and how far it reaches. */
export function bylineBefore(head: string): { start: number; end: number; length: number } | null {
  if (!BYLINE_OPENING.test(head)) return null;
  const match = BRACKET_BYLINE.exec(head) ?? SPOKEN_BYLINE.exec(head);
  if (!match) return null;
  const start = match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.trimEnd().length, length: match[0].length };
}

/** 本报记者 张三 通讯员 李四, a line of nothing but roles and names. */
export function isByline(line: string): boolean {
  const match = BYLINE.exec(line);
  return match !== null && areNames(match[1]!);
}

/** 张三摄(某某图片网): a line that only says who took the picture. */
export function isCredit(line: string): boolean {
  const match = CREDIT.exec(line);
  return match === null ? SUPPLIED.test(line) : areNames(match[1]!);
}

function areNames(text: string): boolean {
  const names = text.replaceAll(ROLES, " ").split(/[\s、，/（(□■]+/);
  return names.every((name) => name === "" || (!NO_NAME.test(name) && name.length <= (name.includes("·") ? 16 : 4)));
}

/** True for a paragraph that closes with a credit: ……排练。张三摄 */
export const closesWithCredit = (tail: string): boolean => tail.includes("摄") && CREDIT_AFTER_SENTENCE.test(tail);

export const opensAsCaption = (head: string): boolean => CAPTION.test(head);

/** Page number, date line and the names of the page's staff: matter of the page, not of an article. */
export const isPageFurniture = (line: string): boolean =>
  [PAGE_STAFF, PAGE_DATE, PAGE_LUNAR_DATE, PAGE_ISSUE, PAGE_NUMBER].some((form) => form.test(line));

/** (2025年3月5日在某某会议上), below the title of a report or a speech. */
export const isOccasion = (line: string): boolean => OCCASION.test(line);

/** 一、 （二） 3. as section headings are numbered. */
export const isNumbered = (head: string): boolean => NUMBERED.test(head);

/** 各位代表！ as a speech begins. */
export const isSalutation = (line: string): boolean => SALUTATION.test(line);

/** 第三，…: a point of a speech. */
export const opensPoint = (head: string): boolean => POINT.test(head);

/** True where the words can only open a sentence, so that no cut sentence goes on here. */
export const opensSentence = (head: string): boolean => SENTENCE_OPENING.test(head) || LABEL.test(head);

/** True for a paragraph that begins by telling who speaks: 王小明说，…. Behind a cut it may also be the rest of a name. */
export const opensWithSpeaker = (head: string): boolean => SPEAKER_OPENING.test(head);

const openings: ReadonlyMap<string, string> = new Map(Object.entries(wordOpenings.openings));

/** True where the paragraph begins in the middle of a word: 户拓展…, of which 户 seldom and 户拓 never opens one. */
export function opensInsideWord(first: string, second: string): boolean {
  const followers = openings.get(first);
  return followers !== undefined && !followers.includes(second);
}
