import type { TextEdit } from "../../format.ts";
import { classOf, HAN, LATIN_LETTER, NUMERAL, SPACE } from "../../text/characters.ts";
import { mostlyHan } from "../../text/mostlyHan.ts";
import type { DraftCheck } from "../check.ts";
import { codeSpans } from "./codeSpans.ts";

const say = {
  zh: {
    message: (count: number, listed: number) =>
      `全文有${count}处半角标点与汉字相邻${listed < count ? `（列出前${listed}处）` : ""}：中文里用全角标点`,
    related: "半角标点",
    fix: (count: number) => `全部改为全角（${count}处）`,
  },
  en: {
    message: (count: number, listed: number) =>
      `Half-width punctuation beside Chinese characters, ${count} in all${listed < count ? ` (the first ${listed} are listed)` : ""}: Chinese has full-width marks`,
    related: "Half-width",
    fix: (count: number) => `Make all ${count} full-width`,
  },
};

const mostListed = 30;
const marks = /[,.:;?!()"]/g;
const wide: Record<string, string> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
  ".": "。",
  "(": "（",
  ")": "）",
};
const closing = "”’》〉）】」』…％%℃°";
const marksAtOnce = 2000;

export const halfWidthPunctuation: DraftCheck = {
  id: "structure/half-width-punctuation",
  scope: "draft",
  severity: "information",
  publication: "warning",
  title: { zh: "半角标点混入中文", en: "Half-width punctuation in Chinese" },
  about: "layout",
  standard: "GB/T 15834-2011 5.1",
  rows: ["P03", "S04"],
  fix: "choice",
  *run({ text, locale }) {
    const scan = new Scan(text);
    while (scan.readSome()) yield undefined;
    const edits = scan.finish();
    const [first] = edits;
    if (!first || !mostlyHan(text)) return;
    const { message, related, fix } = say[locale];
    const listed = edits.slice(0, mostListed);
    yield {
      start: first.start,
      end: first.end,
      message: message(edits.length, listed.length),
      related: edits.length > 1 ? listed.map(({ start, end }) => ({ start, end, message: related })) : [],
      fixes: [{ title: fix(edits.length), edits, safe: false }],
    };
  },
};

/** Reads the half-width marks of a draft in their order; brackets and quotation marks are judged in pairs within a line. */
class Scan {
  readonly #text: string;
  readonly #edits: TextEdit[] = [];
  readonly #isCode: (at: number) => boolean;
  #at = 0;
  #lineEnd = -1;
  #brackets: number[] = [];
  #quotes: number[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#isCode = codeSpans(text);
  }

  /** Reads on as far as may be done without a pause; false where there is no further mark. */
  readSome(): boolean {
    for (let seen = 0; seen < marksAtOnce; seen += 1) {
      marks.lastIndex = this.#at;
      if (!marks.test(this.#text)) return false;
      this.#at = marks.lastIndex;
      this.#read(this.#at - 1);
    }
    return true;
  }

  #read(at: number): void {
    if (at > this.#lineEnd) this.#newLine(at);
    if (this.#isCode(at)) return;
    const mark = this.#text.charAt(at);
    if (mark === "(") this.#brackets.push(at);
    else if (mark === ")") this.#closeBracket(at);
    else if (mark === '"') this.#quotes.push(at);
    else if (isInChinese(this.#text, mark, at)) this.#replace(at, wide[mark]!);
  }

  finish(): TextEdit[] {
    this.#newLine(this.#text.length);
    return this.#edits.sort((a, b) => a.start - b.start);
  }

  #newLine(at: number): void {
    const lineEnd = this.#text.indexOf("\n", at);
    this.#lineEnd = lineEnd < 0 ? this.#text.length : lineEnd;
    for (const open of this.#brackets) if (this.#besideHan(open)) this.#replace(open, "（");
    this.#pairQuotes();
    this.#brackets = [];
    this.#quotes = [];
  }

  /** (甲), PCT(专利合作条约); not f(x), [文](link), 1) of a list. */
  #closeBracket(at: number): void {
    const open = this.#brackets.pop();
    if (open === undefined) {
      if (this.#isHan(at - 1)) this.#replace(at, "）");
      return;
    }
    if (this.#text[open - 1] === "]" || !(this.#besideHan(open) || this.#besideHan(at))) return;
    this.#replace(open, "（");
    this.#replace(at, "）");
  }

  /** Straight quotation marks open and close by turns; an odd number in a line says nothing. */
  #pairQuotes(): void {
    const quotes = this.#quotes;
    if (quotes.length % 2 === 1) return;
    for (let index = 0; index < quotes.length; index += 2) {
      const [open, close] = [quotes[index]!, quotes[index + 1]!];
      if (!this.#isHan(open + 1) && !this.#isHan(close - 1)) continue;
      this.#replace(open, "“");
      this.#replace(close, "”");
    }
  }

  #besideHan = (at: number): boolean => this.#isHan(at - 1) || this.#isHan(at + 1);
  #isHan = (at: number): boolean => isHan(this.#text.charCodeAt(at));
  #replace = (at: number, newText: string): void => void this.#edits.push({ start: at, end: at + 1, newText });
}

const isHan = (code: number): boolean => (classOf(code) & HAN) !== 0;

/** Behind a Chinese word, or before one where no number, name or list mark can have it: 5%,其中. A point may part a name. */
function isInChinese(text: string, mark: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const endsChinese = isHan(before) || closing.includes(text.charAt(at - 1) || " ");
  if (mark === ".")
    return endsChinese && (Number.isNaN(after) || (classOf(after) & SPACE) !== 0 || text[at + 1] === "”");
  if (mark === "!" && text[at + 1] === "[") return false;
  if (endsChinese) return true;
  return isHan(after) && mark !== ":" && mark !== ";" && (classOf(before) & (NUMERAL | LATIN_LETTER)) !== 0;
}
