import type { Locale } from "../core/ports.ts";

/** What the server itself says; the words of findings and hovers are the core's. */
interface Words {
  source: string;
  failed(uri: string, reason: string): string;
  requestFailed(request: string, uri: string, reason: string): string;
  checkFailed(uri: string, check: string, reason: string): string;
  noSegmenter(reason: string): string;
  badSetting(key: string, message: string): string;
  settingsUnread(uri: string, reason: string): string;
  settingsFileUnread(reason: string): string;
  fixAll(count: number): string;
  fixKind(check: string, count: number): string;
  moreFindings(left: number, shown: number): string;
  moreReferences(left: number, shown: number): string;
  badUserRegister(path: string): string;
  registerUnread(uri: string, reason: string): string;
  registerNotUtf8(uri: string): string;
  registerBroken(uri: string, reason: string): string;
  noRegister(uri: string): string;
  noFolder: string;
  nothingToRegister: string;
  addToRegister(name: string): string;
  markWrong(form: string, name: string): string;
  notRenamed: string;
  noName: string;
  leftUnnamed(files: readonly string[]): string;
  silenceFinding(check: string): string;
  silenceDraft(check: string): string;
  silenceFolder(check: string, folder: string): string;
  silenceWording(check: string, words: string): string;
  nothingToSilence: string;
  notSilenced(reason: string): string;
  notTakenBack(reason: string): string;
  notCarried(reason: string): string;
  wholeFolder: string;
}

const zh: Words = {
  source: "核稿",
  failed: (uri, reason) => `核查 ${uri} 时出错：${reason}。稿件未经核查，其余稿件不受影响。`,
  requestFailed: (request, uri, reason) => `${request}（${uri}）出错：${reason}`,
  checkFailed: (uri, check, reason) => `${uri}：检查项 ${check} 出错，其余检查照常：${reason}`,
  noSegmenter: (reason) => `分词器未能启动，不带引号的专名将不被识别，数字与时间照常核查。原因：${reason}`,
  badSetting: (key, message) => `设置 ${key} 有误：${message}`,
  settingsUnread: (uri, reason) => `读不到 ${uri} 的设置，按默认设置核查：${reason}`,
  settingsFileUnread: (reason) => `读不了此设置文件，未予采用：${reason}`,
  fixAll: (count) => `修正全部可放心修改之处（${count} 处）`,
  fixKind: (check, count) => `修正本稿同类问题（${count} 处）：${check}`,
  moreFindings: (left, shown) => `此处之后还有 ${left} 条未列出：每份稿件最多列出 ${shown} 条，先重后轻。`,
  moreReferences: (left, shown) => `列出了前 ${shown} 处，另有 ${left} 处未列出。`,
  badUserRegister: (path) => `设置 hegao › userRegister 有误：“${path}”不是绝对路径`,
  registerUnread: (uri, reason) => `读不了名录 ${uri}，未予采用：${reason}`,
  registerNotUtf8: (uri) => `名录 ${uri} 不是 UTF-8 编码，不作改动：请先另存为 UTF-8`,
  registerBroken: (uri, reason) => `名录 ${uri} 有误，不作改动：${reason}`,
  noRegister: (uri) => `还没有名录 ${uri}，而此编辑器不能新建文件`,
  noFolder: "没有打开文件夹，无处存放名录：请先打开稿件所在的文件夹",
  nothingToRegister: "此处没有专名：请把光标放在专名上，或选中一行之内的专名",
  addToRegister: (name) => `把“${name}”加入工作区名录`,
  markWrong: (form, name) => `把“${form}”记为“${name}”的误写`,
  notRenamed: "只有工作区名录（.hegao/programs.json）中的规范写法可以改名",
  noName: "专名为两个至一百个字，不能换行",
  leftUnnamed: (files) => `以下稿件未改或未全改（不是 UTF-8 编码，或专名被版面断开）：${files.join("、")}`,
  silenceFinding: (check) => `忽略此处：${check}`,
  silenceDraft: (check) => `本稿忽略：${check}`,
  silenceFolder: (check, folder) => `文件夹${folder && `“${folder}”`}内忽略：${check}`,
  silenceWording: (check, words) => `各稿的“${words}”都忽略：${check}`,
  nothingToSilence: "这个问题已不在稿中：稿件改过了，请重新选择",
  notSilenced: (reason) => `未能忽略，问题仍然列出：${reason}`,
  notTakenBack: (reason) => `未能全部取消忽略：${reason}`,
  notCarried: (reason) => `稿件已另存或移动，其中已忽略的问题未能跟去，会重新列出：${reason}`,
  wholeFolder: "整个文件夹",
};

const en: Words = {
  source: "hegao",
  failed: (uri, reason) => `${uri} could not be checked: ${reason}. Other drafts are not affected.`,
  requestFailed: (request, uri, reason) => `${request} failed for ${uri}: ${reason}`,
  checkFailed: (uri, check, reason) => `${uri}: the check ${check} failed, the others go on: ${reason}`,
  noSegmenter: (reason) =>
    `The word segmenter could not be started: program names without quotes are not found; figures and dates are checked as ever. Reason: ${reason}`,
  badSetting: (key, message) => `Setting ${key}: ${message}`,
  settingsUnread: (uri, reason) => `The settings for ${uri} could not be read, the defaults are used: ${reason}`,
  settingsFileUnread: (reason) => `This settings file could not be read and is not used: ${reason}`,
  fixAll: (count) => `Fix everything that is safe to fix (${count})`,
  fixKind: (check, count) => `Fix all of this kind in the draft (${count}): ${check}`,
  moreFindings: (left, shown) => `${left} more are not listed: a draft lists ${shown} at most, the gravest first.`,
  moreReferences: (left, shown) => `The first ${shown} places are listed; ${left} more are not.`,
  badUserRegister: (path) => `Setting hegao › userRegister: "${path}" is no absolute path`,
  registerUnread: (uri, reason) => `The register ${uri} could not be read and is not used: ${reason}`,
  registerNotUtf8: (uri) => `The register ${uri} is not in UTF-8 and is left alone: save it as UTF-8 first`,
  registerBroken: (uri, reason) => `The register ${uri} is broken and is left alone: ${reason}`,
  noRegister: (uri) => `There is no register ${uri} yet, and this editor cannot make files`,
  noFolder: "No folder is open that a register could lie in: open the drafts' folder first",
  nothingToRegister: "No name stands here: put the caret on one, or select one within a line",
  addToRegister: (name) => `Add “${name}” to the workspace register`,
  markWrong: (form, name) => `Mark “${form}” as a wrong form of “${name}”`,
  notRenamed: "Only names of the workspace register (.hegao/programs.json) can be renamed",
  noName: "A name has two to a hundred characters, and no line break",
  leftUnnamed: (files) =>
    `Not or not fully renamed, since they are not in UTF-8 or the name is cut by the layout: ${files.join(", ")}`,
  silenceFinding: (check) => `Ignore this: ${check}`,
  silenceDraft: (check) => `Ignore in this draft: ${check}`,
  silenceFolder: (check, folder) => `Ignore in the folder${folder && ` “${folder}”`}: ${check}`,
  silenceWording: (check, words) => `Ignore “${words}” in all drafts: ${check}`,
  nothingToSilence: "This finding is in the draft no longer, which was edited meanwhile: choose again",
  notSilenced: (reason) => `It could not be ignored, and stays listed: ${reason}`,
  notTakenBack: (reason) => `Not everything could be taken back: ${reason}`,
  notCarried: (reason) =>
    `The draft was saved or moved, what is ignored in it could not go along and will be listed again: ${reason}`,
  wholeFolder: "the whole folder",
};

const tables: Record<Locale, Words> = { zh, en };

export const wordsOf = (locale: Locale): Words => tables[locale];

/** The language of messages for a locale such as "zh-cn"; Chinese where a client names none. */
export const localeFrom = (tag: string | undefined): Locale => (tag === undefined || /^zh\b/i.test(tag) ? "zh" : "en");
