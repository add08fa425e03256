import { classOf, HAN, LATIN_LETTER } from "./characters.ts";

/** How much of a text is looked at: enough to tell a language by, little enough to ask at every keystroke. */
const sample = 4000;

/**
 * Whether a text is mostly Chinese: of the letters of its beginning more than half are Han. Kana, Hangul and the
 * replacement characters of a wrong encoding count against it; digits, marks and spaces count for nothing.
 */
export function mostlyHan(text: string): boolean {
  let han = 0;
  let others = 0;
  for (let at = 0; at < Math.min(text.length, sample); at += 1) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & HAN) han += 1;
    else if (bits & LATIN_LETTER || isOtherLetter(code)) others += 1;
  }
  return han > others;
}

const REPLACEMENT = 0xfffd;

/** Whether a text was read in a wrong encoding: in its beginning there are more replacement characters than Han. */
export function isGarbled(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < Math.min(text.length, sample); at += 1) {
    const code = text.charCodeAt(at);
    if (code === REPLACEMENT) balance += 1;
    else if (classOf(code) & HAN) balance -= 1;
  }
  return balance > 0;
}

/** Roughly: beyond ASCII, but no punctuation, symbol, space or full-width form. */
function isOtherLetter(code: number): boolean {
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return false;
  return !((code >= 0x3000 && code < 0x3040) || (code >= 0xfe10 && code < 0xfff0));
}
