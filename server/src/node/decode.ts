import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

export type Encoding = "utf8" | "utf16le" | "utf16be" | "gb18030";

/** A file's text as an editor holds it: without a byte-order mark, line ends as they stand. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
  hadBom: boolean;
}

/** The bytes are no text in any of the encodings that drafts come in. `offset` is that of the first byte that cannot be. */
export class NotTextError extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`not text: byte ${offset} belongs to no text encoding that is known here`);
    this.name = "NotTextError";
    this.offset = offset;
  }
}

const marks: readonly [Encoding, readonly number[]][] = [
  ["utf8", [0xef, 0xbb, 0xbf]],
  ["utf16le", [0xff, 0xfe]],
  ["utf16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** How many bytes are looked at where a guess is needed. */
const sampleSize = 65_536;

/**
 * Reads bytes as what they are: UTF-8, UTF-16 with or without a byte-order mark, or GB18030 (of which GBK is a part).
 * A UTF-8 file with a few damaged characters is still UTF-8; each of them becomes U+FFFD. Half a surrogate pair in
 * UTF-16 stays as it is.
 * @throws NotTextError for a binary file
 */
export function decode(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, index) => buffer[index] === byte)) {
      return { text: decodeAs(buffer.subarray(mark.length), encoding), encoding, hadBom: true };
    }
  }
  const encoding = guess(buffer);
  return { text: decodeAs(buffer, encoding), encoding, hadBom: false };
}

function decodeAs(buffer: Buffer, encoding: Encoding): string {
  return iconv.decode(buffer, encoding, { stripBOM: false });
}

function guess(buffer: Buffer): Encoding {
  const sample = buffer.subarray(0, sampleSize);
  if (buffer.includes(0)) {
    // Text of one byte a character has no zero byte; UTF-16 has them wherever it has ASCII, and in 一.
    const wide = likeliest(sample, ["utf16le", "utf16be"]);
    if (wide) return wide;
    throw new NotTextError(buffer.indexOf(0));
  }
  if (controls(sample) > sample.length / 10) throw new NotTextError(sample.findIndex(isControl));
  if (isUtf8(buffer)) return readsAsTwoByteCharacters(sample) ? "gb18030" : "utf8";
  return likeliest(sample, ["gb18030", "utf16le", "utf16be"]) ?? damagedUtf8(sample);
}

/** A few words of GB18030 can be sound UTF-8 by chance, but only as letters of other scripts: 通 is also U+0368. */
function readsAsTwoByteCharacters(sample: Buffer): boolean {
  const threeBytes = sample.some((byte) => byte >= 0xe0);
  return !threeBytes && likeliest(sample, ["utf8", "gb18030"]) === "gb18030";
}

/** The encoding in which the bytes read most like a Chinese draft, if they do so in any. */
function likeliest(sample: Buffer, encodings: readonly Encoding[]): Encoding | null {
  const scores = encodings.map((encoding) => ({ encoding, score: plausibility(decodeAs(sample, encoding)) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 0.8 ? best.encoding : null;
}

/** The share of characters that news is written in. */
function plausibility(text: string): number {
  const table = ordinaryCharacters();
  let count = 0;
  for (let at = 0; at < text.length; at += 1) count += table[text.charCodeAt(at)]!;
  return text === "" ? 0 : count / text.length;
}

/** 1 for ASCII and Latin letters, dashes and quotes, Chinese punctuation, full-width forms, and the 6,763 characters of GB 2312. */
function ordinaryCharacters(): Uint8Array {
  if (ordinary) return ordinary;
  const table = new Uint8Array(0x10000);
  const latinAndMarks = [
    [9, 10],
    [12, 13],
    [32, 126],
    [0xa0, 0xff],
    [0x2010, 0x203b],
    [0x3000, 0x3011],
    [0xff01, 0xff5e],
  ];
  for (const [first, last] of latinAndMarks) table.fill(1, first, last! + 1);
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  }
  const han = iconv.decode(Buffer.from(bytes), "gb18030");
  for (let at = 0; at < han.length; at += 1) table[han.charCodeAt(at)] = 1;
  table[0xfffd] = 0;
  ordinary = table;
  return table;
}

/** Made when a file is first decoded: a server that is starting has no use for it. */
let ordinary: Uint8Array | undefined;

function damagedUtf8(sample: Buffer): Encoding {
  const text = decodeAs(sample, "utf8");
  const damaged = text.split("\uFFFD").length - 1;
  if (damaged > text.length / 10) throw new NotTextError(sample.findIndex((byte) => byte >= 0x80));
  return "utf8";
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b;
}

function controls(sample: Buffer): number {
  let count = 0;
  for (const byte of sample) if (isControl(byte)) count += 1;
  return count;
}
