// Every setting, declared once: the manifest, its translations and the schema of hegao.config.json derive from this table.
import type { Locale } from "../server/src/core/ports.ts";
import {
  defaultSettings,
  type Preset,
  presets,
  type SettingKey,
  widestApproximation,
} from "../server/src/core/settings.ts";
import { usualLanguages } from "../server/src/protocol.ts";

type Words = Readonly<Record<Locale, string>>;

export interface Setting {
  /** In Markdown. */
  text: Words;
  /** JSON Schema without words; that of the checks is made from their declarations. */
  schema: Readonly<Record<string, unknown>>;
  /** VS Code's: whether folders, windows or only the machine can have a value of their own. */
  scope: "resource" | "window" | "machine";
  /** What each value of an enumeration means. */
  values?: readonly Words[];
  /** Said of a value that does not fit the schema's pattern. */
  mismatch?: Words;
}

const presetWords: Record<Preset, Words> = {
  news: {
    zh: "报纸所需：各检查按其默认级别。",
    en: "What a newspaper wants: every check as severe as it is by default.",
  },
  publication: {
    zh: "出版物从严：国家标准的条文一律提示，默认关闭的也在内。",
    en: "Strict: the national standards to the letter, rules that are off by default included.",
  },
  facts: {
    zh: "只查事实：算术、日期、专名，不管用字与写法。",
    en: "Facts only: arithmetic, dates and programs; nothing about wording or layout.",
  },
};

/** What a folder can set, in the editor and in its hegao.config.json. */
export const folderSettings: Readonly<Record<SettingKey, Setting>> = {
  preset: {
    text: {
      zh: "预设：未在 `hegao.checks` 中另行设置的检查项，以何级别报出。",
      en: "How severe the checks are that `hegao.checks` does not name.",
    },
    schema: { type: "string", enum: presets, default: "news" },
    scope: "resource",
    values: presets.map((preset) => presetWords[preset]),
  },
  documentDate: {
    text: {
      zh: "成稿日期：本文件夹稿件中“今天”是哪一天，形如 `YYYY-MM-DD`。留空则以电头或稿中日期为准。",
      en: "The document date: the day that 今天 means in the drafts of this folder, `YYYY-MM-DD`. Empty: the dateline or the date in the draft decides.",
    },
    schema: { type: "string", pattern: "^(\\d{4}-\\d{2}-\\d{2})?$", default: "" },
    scope: "resource",
    mismatch: { zh: "应为 YYYY-MM-DD 形式的日期，或留空。", en: "A date of the form YYYY-MM-DD, or nothing." },
  },
  languages: {
    text: {
      zh: "核查哪些语言的文档。`news-draft`（新闻稿）总在其中；其他语言的文档只有以汉字为主时才核查。加上 `markdown` 即可核查中文 Markdown。",
      en: "The languages whose documents are checked. `news-draft` always is; documents of any other language are checked only where they are mostly Chinese characters. Add `markdown` to have Chinese Markdown checked.",
    },
    schema: { type: "array", items: { type: "string" }, uniqueItems: true, default: usualLanguages },
    scope: "resource",
  },
  checks: {
    text: {
      zh: '按编号关闭或调整检查项：`"date/weekday-mismatch": "off"`，或 `{ "severity": "information", …选项 }`。',
      en: 'Checks to switch off or to set otherwise, by id: `"date/weekday-mismatch": "off"`, or `{ "severity": "information", …options }`.',
    },
    schema: { type: "object", default: {} },
    scope: "resource",
  },
  units: {
    text: {
      zh: '数字后面还可以用的单位，及一个单位折合多少：`"担": "50公斤"`；只作计数的写 `""`：`"机柜": ""`。',
      en: 'Units that figures may carry besides the known ones, each with what one of it is worth: `"担": "50公斤"`; one that only counts is given `""`: `"机柜": ""`.',
    },
    schema: {
      type: "object",
      propertyNames: { minLength: 1, pattern: "^[^\\d\\s]*$" },
      additionalProperties: { type: "string" },
      default: {},
      examples: [{ 机柜: "", 担: "50公斤" }],
    },
    scope: "resource",
  },
  words: {
    text: {
      zh: "固定用语：其中的数字、日期不作数字、日期，用字检查也不拆开它，如 `七里河`、`五一路`、`今日水乡`。至少两个字。",
      en: "Words that stand as they are: nothing in them is a figure or a date, and no check of wording takes them apart, such as `七里河`, `五一路`, `今日水乡`. Two characters at least.",
    },
    schema: {
      type: "array",
      items: { type: "string", minLength: 2 },
      uniqueItems: true,
      default: [],
      examples: [["七里河", "今日水乡"]],
    },
    scope: "resource",
  },
  approximation: {
    text: {
      zh: "“约”“左右”容许真实的数上下相差百分之几。核对各数时，相差在此之内的不提示；写 `0` 则约数也须与所列各位数字相符。",
      en: "How many percent 约 and 左右 let the true value lie above or below the stated one. Figures that differ by no more are not reported against each other; with `0` an approximate figure must agree in every digit shown, too.",
    },
    schema: { type: "number", minimum: 0, maximum: widestApproximation, default: defaultSettings.approximation },
    scope: "resource",
  },
};

/** What only the editor has. */
export const editorSettings: Readonly<Record<string, Setting>> = {
  userRegister: {
    text: {
      zh: "个人名录的路径，与工作区的 `.hegao/programs.json` 同为带注释的 JSON：写绝对路径，或以 `~/` 开头。工作区另有名录时，以工作区的为准。",
      en: "The path of your own register of programs, a JSON file with comments like the workspace's `.hegao/programs.json`: absolute, or beginning with `~/`. Where a workspace has a register too, that one is nearer and holds.",
    },
    schema: { type: "string", default: "" },
    scope: "machine",
  },
  inlayHints: {
    text: {
      zh: "在数字后显示由相邻两数推算出的数：增减前的基数、起止两数之差、部分占整体的比例。悬停时总会显示。",
      en: "Writes behind a figure what it implies together with the one before it: what a change started from, the difference of two ends, a part's share of its whole. The hover always says so.",
    },
    schema: { type: "boolean", default: false },
    scope: "window",
  },
  "trace.server": {
    text: {
      zh: "把客户端与服务之间的通信写入日志。",
      en: "Writes what client and server say to each other to the log.",
    },
    schema: { type: "string", enum: ["off", "messages", "verbose"], default: "off" },
    scope: "window",
  },
};
