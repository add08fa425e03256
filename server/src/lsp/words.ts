import type { Locale } from "../core/ports.ts";

/** What the server itself says; the words of findings and hovers are the core's. */
interface Words {
  source: string;
  failed(uri: string, reason: string): string;
  requestFailed(request: string, uri: string, reason: string): string;
  noSegmenter(reason: string): string;
  badSetting(key: string, message: string, uri: string): string;
  settingsUnread(uri: string, reason: string): string;
  fixAll(count: number): string;
  moreFindings(left: number, shown: number): string;
  moreReferences(left: number, shown: number): string;
}

const zh: Words = {
  source: "核稿",
  failed: (uri, reason) => `核查 ${uri} 时出错：${reason}。稿件未经核查，其余稿件不受影响。`,
  requestFailed: (request, uri, reason) => `${request}（${uri}）出错：${reason}`,
  noSegmenter: (reason) => `分词器未能启动，不带引号的专名将不被识别，数字与日期照常核查。原因：${reason}`,
  badSetting: (key, message, uri) => `设置 ${key} 有误：${message}（${uri}）`,
  settingsUnread: (uri, reason) => `读不到 ${uri} 的设置，按默认设置核查：${reason}`,
  fixAll: (count) => `修正全部可放心修改之处（${count} 处）`,
  moreFindings: (left, shown) => `此处之后还有 ${left} 条未列出：每份稿件最多列出 ${shown} 条，先重后轻。`,
  moreReferences: (left, shown) => `列出了前 ${shown} 处，另有 ${left} 处未列出。`,
};

const en: Words = {
  source: "hegao",
  failed: (uri, reason) => `${uri} could not be checked: ${reason}. Other drafts are not affected.`,
  requestFailed: (request, uri, reason) => `${request} failed for ${uri}: ${reason}`,
  noSegmenter: (reason) =>
    `The word segmenter could not be started: program names without quotes are not found; figures and dates are checked as ever. Reason: ${reason}`,
  badSetting: (key, message, uri) => `Setting ${key}: ${message} (${uri})`,
  settingsUnread: (uri, reason) => `The settings for ${uri} could not be read, the defaults are used: ${reason}`,
  fixAll: (count) => `Fix everything that is safe to fix (${count})`,
  moreFindings: (left, shown) => `${left} more are not listed: a draft lists ${shown} at most, the gravest first.`,
  moreReferences: (left, shown) => `The first ${shown} places are listed; ${left} more are not.`,
};

const tables: Record<Locale, Words> = { zh, en };

export const wordsOf = (locale: Locale): Words => tables[locale];

/** The language of messages for a locale such as "zh-cn"; Chinese where a client names none. */
export const localeFrom = (tag: string | undefined): Locale => (tag === undefined || /^zh\b/i.test(tag) ? "zh" : "en");
