import type { Severity } from "../../core/format.ts";
import type { Locale } from "../../core/ports.ts";
import { wordingOf } from "../../core/wording/words.ts";
import { helpEn, helpZh } from "./help.ts";

/** What the command line itself says; findings and sheets have the core's words. */
export interface Words {
  help: string;
  severities: Record<Severity, string>;
  noCommand: string;
  unknownCommand(name: string): string;
  unknownOption(option: string): string;
  needsValue(option: string): string;
  takesNoValue(option: string): string;
  notOneOf(option: string, value: string, allowed: readonly string[]): string;
  notADate(value: string): string;
  notBoth(option: string, other: string): string;
  unknownEnding(path: string, formats: readonly string[]): string;
  didYouMean(name: string): string;
  seeHelp: string;
  noDraft: string;
  oneDraft: string;
  noMatch: string;
  emptyFolder: string;
  unreadable(reason: string): string;
  reasons: Record<string, string>;
  binary(offset: number): string;
  /** Of a file whose name says that a word processor made it. */
  officeFile: string;
  unwritable(reason: string): string;
  noFolder: string;
  overDraft: string;
  failed(reason: string): string;
  segmenter: Record<"module" | "dictionary" | "worker", (where: string) => string>;
  /** @param gone how many of the findings held no longer occur */
  silenced(count: number): string;
  baseline(files: string, held: number, gone: number): string;
  /** @param isNew whether a baseline has been left out of the counts */
  summary(drafts: number, counts: Record<Severity, number>, isNew: boolean): string;
}

const zh: Words = {
  help: helpZh,
  severities: wordingOf("zh").severities,
  noCommand: "没有指明命令：check、analyze 或 export",
  unknownCommand: (name) => `没有“${name}”这个命令`,
  unknownOption: (option) => `没有 ${option} 这个选项`,
  needsValue: (option) => `选项 ${option} 缺少值`,
  takesNoValue: (option) => `选项 ${option} 不带值`,
  notOneOf: (option, value, allowed) => `${option} 不能是“${value}”，可以是：${allowed.join("、")}`,
  notADate: (value) => `--date 的“${value}”不是 YYYY-MM-DD 形式的有效日期`,
  notBoth: (option, other) => `${option} 与 ${other} 不能同时使用`,
  unknownEnding: (path, formats) => `从“${path}”看不出核稿单的格式，请用 --format 指明：${formats.join("、")}`,
  didYouMean: (name) => `，是否要用 ${name}？`,
  seeHelp: "用 hegao --help 查看用法",
  noDraft: "没有指明稿件：请给出文件、文件夹或通配符，- 表示标准输入",
  oneDraft: "export 一次只处理一份稿件",
  noMatch: "没有匹配的文件",
  emptyFolder: "文件夹中没有稿件（.txt、.news、.gao、.md）",
  unreadable: (reason) => `无法读取：${reason}`,
  reasons: {
    ENOENT: "没有这个文件",
    EACCES: "没有权限",
    EPERM: "没有权限",
    EROFS: "所在磁盘只读",
    EISDIR: "这是文件夹",
    ELOOP: "链接绕成了一圈",
    ENOTDIR: "路径中有一段不是文件夹",
    ENOSPC: "磁盘已满",
  },
  binary: (offset) => `不是文本文件：第 ${offset + 1} 个字节不属于任何已知的文本编码`,
  officeFile: "不是文本文件：请先在原来的软件中另存为纯文本（.txt）",
  unwritable: (reason) => `无法写入：${reason}`,
  noFolder: "没有这个文件夹",
  overDraft: "这是稿件本身，不能用核稿单覆盖",
  failed: (reason) => `核查时出错：${reason}`,
  segmenter: {
    module: () => "分词模块 nodejieba 未能加载，不带引号的专名将不被识别，数字与时间照常核查",
    dictionary: (where) => `分词词典缺失或损坏（${where}），不带引号的专名将不被识别，数字与时间照常核查`,
    worker: (where) => `分词器未能启动（${where}），不带引号的专名将不被识别，数字与时间照常核查`,
  },
  silenced: (count) => `另有 ${count} 处问题已忽略（见 .hegao/annotations），未列出`,
  baseline: (files, held, gone) =>
    `基线 ${files} 存有 ${held} 条${gone > 0 ? `，其中 ${gone} 条已不再出现（--update-baseline 可清去）：` : ""}`,
  summary(drafts, counts, isNew) {
    const found = listed(counts, zh.severities, "、");
    if (found === "") return `${drafts} 份稿件：没有${isNew ? "新出现的" : "发现"}问题`;
    return `${drafts} 份稿件：${isNew ? "新出现" : ""}${found}`;
  },
};

const en: Words = {
  help: helpEn,
  severities: wordingOf("en").severities,
  noCommand: "no command was named: check, analyze or export",
  unknownCommand: (name) => `there is no command "${name}"`,
  unknownOption: (option) => `there is no option ${option}`,
  needsValue: (option) => `option ${option} needs a value`,
  takesNoValue: (option) => `option ${option} takes no value`,
  notOneOf: (option, value, allowed) => `${option} cannot be "${value}", but: ${allowed.join(", ")}`,
  notADate: (value) => `"${value}" of --date is no valid date of the form YYYY-MM-DD`,
  notBoth: (option, other) => `${option} and ${other} exclude each other`,
  unknownEnding: (path, formats) =>
    `"${path}" does not tell the format of the sheet, name it with --format: ${formats.join(", ")}`,
  didYouMean: (name) => `; did you mean ${name}?`,
  seeHelp: "hegao --help shows how it is used",
  noDraft: "no draft was named: give files, folders or globs, or - for standard input",
  oneDraft: "export takes one draft at a time",
  noMatch: "no file matches",
  emptyFolder: "there is no draft in this folder (.txt, .news, .gao, .md)",
  unreadable: (reason) => `cannot be read: ${reason}`,
  reasons: {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the disk is read-only",
    EISDIR: "it is a folder",
    ELOOP: "the links lead in a circle",
    ENOTDIR: "part of the path is no folder",
    ENOSPC: "the disk is full",
  },
  binary: (offset) => `is no text file: byte ${offset + 1} belongs to no known text encoding`,
  officeFile: "is no text file: save it as plain text (.txt) first, in the program that made it",
  unwritable: (reason) => `cannot be written: ${reason}`,
  noFolder: "there is no such folder",
  overDraft: "this is the draft itself: a sheet must not overwrite it",
  failed: (reason) => `could not be analysed: ${reason}`,
  segmenter: {
    module: () =>
      "the segmenter nodejieba could not be loaded: program names without quotes are not found, figures and dates are checked as ever",
    dictionary: (where) =>
      `the segmenter's dictionary is missing or damaged (${where}): program names without quotes are not found, figures and dates are checked as ever`,
    worker: (where) =>
      `the segmenter could not be started (${where}): program names without quotes are not found, figures and dates are checked as ever`,
  },
  silenced: (count) =>
    `${count} more ${count === 1 ? "finding is" : "findings are"} ignored (see .hegao/annotations) and not listed`,
  baseline: (files, held, gone) =>
    `baseline ${files}: ${held} held${gone > 0 ? `, ${gone} of them no longer found (--update-baseline drops them):` : ""}`,
  summary(drafts, counts, isNew) {
    const found = listed(counts, en.severities, ", ");
    const read = `${drafts} ${drafts === 1 ? "draft" : "drafts"}`;
    return found === "" ? `${read}: nothing ${isNew ? "new " : ""}found` : `${read}: ${isNew ? "new: " : ""}${found}`;
  },
};

/** What was found, gravest first; nothing where nothing was. */
function listed(counts: Record<Severity, number>, names: Record<Severity, string>, comma: string): string {
  const present = (Object.keys(names) as Severity[]).filter((severity) => counts[severity] > 0);
  return present.map((severity) => `${names[severity]} ${counts[severity]}`).join(comma);
}

const tables: Record<Locale, Words> = { zh, en };

export const wordsOf = (locale: Locale): Words => tables[locale];
