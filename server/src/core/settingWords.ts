import type { Locale } from "./ports.ts";

const zh = {
  syntax: "不是有效的 JSON：此处有缺漏或多余的符号，本文件未予采用",
  unknownKey: (near: string | null) => `没有这个设置，已忽略${near ? `；是否指“${near}”？` : ""}`,
  object: "应为对象 { }，未予采用",
  list: "应为列表 [ ]，未予采用",
  text: "应为字符串，未予采用",
  shortWord: "至少要有两个字，未予采用",
  unit: "单位中不能有数字、空格，也不能为空，未予采用",
  worth: (value: string) => `“${value}”不是“50公斤”这样的确数，未予采用；只作计数的单位请写 ""`,
  date: (value: string) => `“${value}”不是 YYYY-MM-DD 形式的日期，未予采用`,
  approximation: (value: string, most: number) => `“${value}”不是 0 至 ${most} 的数（百分之几），未予采用`,
  preset: (value: string, allowed: readonly string[]) => `“${value}”不是 ${allowed.join("、")} 之一，未予采用`,
  unknownCheck: (near: string | null) => `没有这项检查，已忽略${near ? `；是否指“${near}”？` : ""}`,
  severity: (value: string) => `“${value}”不是 off、error、warning、information 或 hint，未予采用`,
  unknownOption: (near: string | null) => `这项检查没有此选项，已忽略${near ? `；是否指“${near}”？` : ""}`,
  optionType: (type: string) => `类型应为 ${type}，未予采用`,
};

/** What is said of settings. */
export type Say = typeof zh;

const asks = (near: string | null): string => (near ? ` (did you mean "${near}"?)` : "");

const en: Say = {
  syntax: "is not sound JSON: something is missing or too much here; nothing of this file is used",
  unknownKey: (near) => `there is no such setting; it is ignored${asks(near)}`,
  object: "must be an object { }; it is not used",
  list: "must be a list [ ]; it is not used",
  text: "must be a string; it is not used",
  shortWord: "needs two characters at least; it is not used",
  unit: "a unit has no digits and no spaces, and is not empty; it is not used",
  worth: (value) => `"${value}" is no exact amount such as 50公斤; it is not used. A unit that counts only is given ""`,
  date: (value) => `"${value}" is no date of the form YYYY-MM-DD; it is not used`,
  approximation: (value, most) => `"${value}" is no number (percent) from 0 to ${most}; it is not used`,
  preset: (value, allowed) => `"${value}" is none of ${allowed.join(", ")}; it is not used`,
  unknownCheck: (near) => `there is no such check; it is ignored${asks(near)}`,
  severity: (value) => `"${value}" is none of off, error, warning, information, hint; it is not used`,
  unknownOption: (near) => `this check has no such option; it is ignored${asks(near)}`,
  optionType: (type) => `must be of type ${type}; it is not used`,
};

export const settingWords: Record<Locale, Say> = { zh, en };
