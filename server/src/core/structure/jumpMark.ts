import type { Span } from "../text/span.ts";

/** (接一版) or （下转二版） as it stands at an edge of a line, brackets included. */
export interface PrintedJump extends Span {
  direction: "from" | "on";
  /** As printed, without 第 and blanks: "一版", "A1版". */
  page: string;
}

/** No printed mark is longer; the patterns below never see more of a line. */
const REACH = 24;
const FROM = "上接|紧接|续接|接";
const ON = "下转|下接|转入|转";
const NEVER = "(?!)";
const ARROW = "[▲▼△▽◀◁▶▷←→↑↓]?";
const PAGE = "(?:第\\s*)?(?<page>[A-Za-z]?\\s*\\d{1,3}|[A-Za-z]?[一二三四五六七八九十]{1,3}|头)\\s*版";

const mark = (from: string, on: string) =>
  `${ARROW}\\s*(?:(?<from>${from})|(?<on>${on}))(?:本报)?\\s*${PAGE}\\s*${ARROW}`;
const bracketed = `[（(【〔\\[]\\s*${mark(FROM, ON)}[^（()）。，；]{0,6}[)）】〕\\]]`;

const BRACKETED_START = new RegExp(`^${bracketed}`);
const BRACKETED_END = new RegExp(`${bracketed}$`);
const BARE_LINE = new RegExp(`^${mark(FROM, ON)}$`);
const BARE_START = new RegExp(`^${mark("上接|紧接", NEVER)}(?=\\s)`);
const BARE_END = new RegExp(`(?<=[。！？…”\\s])${mark(NEVER, "下转")}$`);

const OPENERS = "（(【〔[▲▼△▽◀◁▶▷←→↑↓上紧续接下转";
const CLOSERS = "）)】〕]▲▼△▽◀◁▶▷←→↑↓版";

/** Reads the mark that the line opens with, if any. A mark inside a sentence (稿上注明接一版) is prose. */
export function jumpAtStart(text: string, start: number, end: number): PrintedJump | null {
  if (!OPENERS.includes(text.charAt(start))) return null;
  const slice = text.slice(start, Math.min(end, start + REACH));
  const whole = end - start <= REACH ? BARE_LINE.exec(slice) : null;
  return toJump(whole ?? BRACKETED_START.exec(slice) ?? BARE_START.exec(slice), start);
}

/** Reads the mark that the line closes with, if any. */
export function jumpAtEnd(text: string, start: number, end: number): PrintedJump | null {
  if (!CLOSERS.includes(text.charAt(end - 1))) return null;
  const from = Math.max(start, end - REACH);
  const slice = text.slice(from, end);
  return toJump(BRACKETED_END.exec(slice) ?? BARE_END.exec(slice), from);
}

function toJump(match: RegExpExecArray | null, base: number): PrintedJump | null {
  if (!match?.groups) return null;
  const start = base + match.index;
  const page = match.groups.page!.replaceAll(/\s/g, "");
  return { start, end: start + match[0].length, direction: match.groups.on ? "on" : "from", page: `${page}版` };
}
