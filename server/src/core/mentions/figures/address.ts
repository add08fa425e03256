import type { Detector } from "./detector.ts";

const OPENINGS = ["http", "www.", "ftp:", "WWW.", "HTTP"];

/** The numerals of a web address are no figures. */
export const address: Detector = {
  starts: "hwfWH",
  read(text, at) {
    if (!OPENINGS.some((opening) => text.startsWith(opening, at))) return null;
    let end = at;
    while (isPrintableAscii(text.charCodeAt(end))) end += 1;
    return { end, figure: null };
  },
};

const isPrintableAscii = (code: number): boolean => code > 0x20 && code < 0x7f;
