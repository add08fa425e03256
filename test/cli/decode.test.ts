import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { decode, type Encoding, NotTextError } from "../../server/src/node/decode.ts";

const news = "本报青浦3月12日电（记者 林晓）今年一至二月，全市新增企业2300余家，同比增长8.5%。";

const marks: Record<Encoding, number[]> = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};
const encodings = Object.keys(marks) as Encoding[];

for (const encoding of encodings) {
  test(`${encoding} is read as what it is, with and without a byte-order mark`, () => {
    const bytes = iconv.encode(news, encoding);
    assert.deepEqual(decode(bytes), { text: news, encoding, hadBom: false });
    const marked = Buffer.concat([Buffer.from(marks[encoding]), bytes]);
    assert.deepEqual(decode(marked), { text: news, encoding, hadBom: true });
  });
}

const table: [name: string, bytes: Buffer, encoding: Encoding, text: string][] = [
  ["an empty file", Buffer.alloc(0), "utf8", ""],
  ["ASCII", Buffer.from("Draft 12, final\r\n"), "utf8", "Draft 12, final\r\n"],
  ["GB18030 that is also sound UTF-8", iconv.encode("通", "gb18030"), "gb18030", "通"],
  ["accents in UTF-8", Buffer.from("café"), "utf8", "café"],
  ["Cyrillic in UTF-8", Buffer.from("Новости"), "utf8", "Новости"],
  ["UTF-16 without a single zero byte", iconv.encode("今天上午召开大会", "utf16le"), "utf16le", "今天上午召开大会"],
  ["UTF-16 with a zero byte in 一", iconv.encode("第一一一一", "utf16be"), "utf16be", "第一一一一"],
  ["four-byte GB18030", iconv.encode("㐂字取自姓名，用于本稿", "gb18030"), "gb18030", "㐂字取自姓名，用于本稿"],
  ["half a surrogate pair in UTF-16", Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x31, 0x00]), "utf16le", "\ud83d1"],
  ["a damaged character in UTF-8", Buffer.concat([Buffer.from(news), Buffer.of(0xe4)]), "utf8", `${news}\uFFFD`],
];

for (const [name, bytes, encoding, text] of table) {
  test(`${name} → ${encoding}`, () => {
    const decoded = decode(bytes);
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
  });
}

const binaries: [name: string, bytes: Buffer, offset: number][] = [
  ["a PNG image", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0", "latin1"), 8],
  ["a list with zero bytes", Buffer.from("header.txt\0body.txt\0picture.jpeg\0"), 10],
  ["control characters", Buffer.from([1, 2, 3, 4, 5, 6, 7, 65]), 0],
  ["bytes of no encoding", Buffer.from([65, 0xff, 0xff, 0xfe, 0x80, 0xff, 0x80]), 1],
];

for (const [name, bytes, offset] of binaries) {
  test(`${name} is refused`, () => {
    assert.throws(
      () => decode(bytes),
      (error) => error instanceof NotTextError && error.offset === offset,
    );
  });
}

/** News text of any wording: Han characters of GB 2312, figures, punctuation, line ends. */
const characters = iconv.decode(
  Buffer.from(Array.from({ length: 72 * 94 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]).flat()),
  "gb18030",
);
const han = fc.constantFrom(...[...characters].filter((character) => /\p{Script=Han}/u.test(character)));
const draft = fc
  .array(fc.oneof({ weight: 12, arbitrary: han }, fc.constantFrom(..."0123456789，。、：“”（）%\n")), { minLength: 8 })
  // Without a mark UTF-16 is known by its zero bytes, and every draft of more than one line has them.
  .map((parts) => `${parts.join("")}\n`)
  .filter((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6);

for (const encoding of encodings) {
  test(`any news text written in ${encoding} is read back, in the encoding it was written in`, () => {
    fc.assert(
      fc.property(draft, (text) => {
        assert.deepEqual(decode(iconv.encode(text, encoding)), { text, encoding, hadBom: false });
      }),
      { numRuns: 500 },
    );
  });
}
