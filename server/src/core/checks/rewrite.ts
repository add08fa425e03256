import type { Fix } from "../format.ts";
import type { Locale } from "../ports.ts";
import type { Span } from "../text/span.ts";
import type { Report } from "./check.ts";

const say = { zh: (text: string) => `改为“${text}”`, en: (text: string) => `Write "${text}"` };

/** The fix that puts other words in place of a span, named by these words. Safe only where nothing changes in what they say. */
export const rewrite = ({ start, end }: Span, newText: string, locale: Locale, safe = false): Fix => ({
  title: say[locale](newText),
  edits: [{ start, end, newText }],
  safe,
});

/** The report of words that other words should stand for, with the fix, never a safe one. */
export const replacing = (span: Span, newText: string, message: string, locale: Locale): Report => ({
  start: span.start,
  end: span.end,
  message,
  fixes: [rewrite(span, newText, locale)],
});

/** Where a match of a pattern stands. */
export const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length });
