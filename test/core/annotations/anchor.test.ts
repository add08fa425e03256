// Where silenced words stand after the draft was edited: tables for what a reader expects, properties for every edit.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { anchorOf, findAnchor } from "../../../server/src/core/annotations/anchor.ts";
import { codePointsIn } from "../../../server/src/core/annotations/codePoints.ts";

/** The draft without its mark, and where the marked words stand. */
function marked(draft: string) {
  const [before = "", words = "", after = ""] = draft.split(/[［］]/);
  return { text: before + words + after, span: { start: before.length, end: before.length + words.length } };
}

/** The words silenced in one draft, looked for in another: both are marked, or the second is not where they are gone. */
function assertFound(silenced: string, edited: string, note: string): void {
  const { text, span } = marked(silenced);
  const wanted = marked(edited);
  const anchor = anchorOf(text, span, codePointsIn(text));
  const expected = edited.includes("［") ? wanted.span : null;
  assert.deepEqual(findAnchor(wanted.text, anchor, codePointsIn(wanted.text)), expected, note);
}

const draft = "云泽市农业局消息，3月18日（［星期二］）全市春耕培训班在柳河镇开班，学员320人。";
const twice = "云泽市3月18日（［星期二］）开班，柳河镇4月15日（星期二）结业。";

const table: [note: string, silenced: string, edited: string][] = [
  ["nothing has changed", draft, draft],
  ["something stands before", draft, `本报讯\n${draft}`],
  ["something stands after", draft, `${draft}\n（记者）`],
  ["the sentence begins otherwise", draft, draft.replace("云泽市农业局消息", "本报讯")],
  ["the sentence ends otherwise", draft, draft.replace(/）全市.*/u, "）开班。")],
  ["the words have changed", draft, draft.replace("［星期二］", "星期三")],
  ["the words are gone", draft, draft.replace("（［星期二］）", "")],
  ["the words stand elsewhere only", draft, "柳河镇小学每逢星期二下午有农艺课。"],
  ["the same words elsewhere", twice, twice],
  ["the other ones moved away", twice, twice.replace("，柳河镇", "。\n另讯：柳河镇")],
  ["something longer than the distance stands before", twice, `${"云泽新闻。".repeat(20)}${twice}`],
  ["these have changed, the same words elsewhere have not", twice, twice.replace("［星期二］", "星期三")],
  ["nothing but the words", "［星期二］", "［星期二］"],
  ["nothing but the words, then something before", "［星期二］", "本周［星期二］"],
  ["a character of two code units before", "😀，3月18日（［星期二］）", "😀😀，3月18日（［星期二］）"],
];

describe("silenced words", () => {
  for (const [note, silenced, edited] of table) it(note, () => assertFound(silenced, edited, note));

  it("are told apart from the same words in the same sentence of another paragraph", () => {
    const paragraph =
      "全市春耕培训班在各镇开班，学员来自三十个村，讲师由市农业局选派，定于（星期二）结业，请各村准时派员参加。\n";
    for (const index of [0, 1, 2]) {
      const heads = ["柳河镇。", "青石镇。", "白塔镇。"];
      const text = heads.map((head) => head + paragraph).join("");
      const start = text.indexOf("星期二", text.indexOf(heads[index]!));
      const anchor = anchorOf(text, { start, end: start + 3 }, codePointsIn(text));
      const moved = `${"编者按。".repeat(40)}${text}`;
      const found = findAnchor(moved, anchor, codePointsIn(moved));
      assert.equal(found?.start, start + 160, heads[index]);
    }
  });

  it("in exactly the same surroundings are those nearest to the old place", () => {
    const text = "一二三四五六七八九十。".repeat(60);
    const start = text.indexOf("五", 330);
    const anchor = anchorOf(text, { start, end: start + 1 }, codePointsIn(text));
    assert.equal(findAnchor(text, anchor, codePointsIn(text))?.start, start);
    const longer = `甲${text}`;
    assert.equal(findAnchor(longer, anchor, codePointsIn(longer))?.start, start + 1);
  });

  it("keep no half of a character as their surroundings", () => {
    const text = `${"😀".repeat(40)}星期二${"x😀".repeat(40)}`;
    for (const start of [80, 81]) {
      const { context } = anchorOf(text, { start, end: start + 3 }, codePointsIn(text));
      for (const side of [context.prefix, context.suffix]) assert.doesNotThrow(() => encodeURIComponent(side));
    }
  });
});

/** Text in which the words below do not occur, nor any piece of them. */
const around = fc.string({ unit: fc.constantFrom(..."云泽市柳河镇春耕培训，。\n😀"), maxLength: 120 });
const words = "3月18日（星期二）";

describe("whatever is edited", () => {
  it("outside of the words keeps them found", () => {
    fc.assert(
      fc.property(
        around,
        around,
        around,
        fc.boolean(),
        fc.nat(),
        fc.nat(),
        (before, after, typed, left, from, length) => {
          const text = before + words + after;
          const anchor = anchorOf(
            text,
            { start: before.length, end: before.length + words.length },
            codePointsIn(text),
          );
          const side = left ? before : after;
          const at = from % (side.length + 1);
          const edited = side.slice(0, at) + typed + side.slice(at + (length % (side.length - at + 1)));
          const now = left ? edited + words + after : before + words + edited;
          const start = left ? edited.length : before.length;
          assert.deepEqual(findAnchor(now, anchor, codePointsIn(now)), { start, end: start + words.length });
        },
      ),
    );
  });

  it("far from the words, however often, keeps them found", () => {
    const near = "云泽市农业局春耕培训班于";
    fc.assert(
      fc.property(around, around, around, around, (before, after, otherBefore, otherAfter) => {
        const text = before + near + words + after;
        const start = before.length + near.length;
        const anchor = anchorOf(text, { start, end: start + words.length }, codePointsIn(text));
        const now = otherBefore + near + words + otherAfter;
        assert.equal(findAnchor(now, anchor, codePointsIn(now))?.start, otherBefore.length + near.length);
      }),
    );
  });

  it("in the words loses them", () => {
    fc.assert(
      fc.property(around, around, around, fc.nat(), fc.nat(), (before, after, typed, from, length) => {
        const text = before + words + after;
        const anchor = anchorOf(text, { start: before.length, end: before.length + words.length }, codePointsIn(text));
        const at = 1 + (from % (words.length - 1));
        const gone = length % (words.length - at);
        fc.pre(typed !== "" || gone > 0);
        const now = before + words.slice(0, at) + typed + words.slice(at + gone) + after;
        assert.equal(findAnchor(now, anchor, codePointsIn(now)), null);
      }),
    );
  });

  it("two equal words are told apart by what stands around them", () => {
    const around = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊己庚辛"), minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(around, around, around, around, fc.boolean(), (head, between, tail, typed, second) => {
        const text = `${head}${words}${between}天地玄黄宇宙洪荒日月盈昃${words}${tail}`;
        const start = second ? text.lastIndexOf(words) : text.indexOf(words);
        const anchor = anchorOf(text, { start, end: start + words.length }, codePointsIn(text));
        const now = `${typed}${text}${typed}`;
        assert.equal(findAnchor(now, anchor, codePointsIn(now))?.start, start + typed.length);
      }),
    );
  });
});

describe("code points", () => {
  it("count what code units count twice, once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const counts = codePointsIn(text);
        let units = 0;
        for (const [index, character] of [...text].entries()) {
          assert.equal(counts.ofUnits(units), index);
          assert.equal(counts.toUnits(index), units);
          units += character.length;
        }
        assert.equal(counts.toUnits(counts.ofUnits(units)), units);
      }),
    );
  });
});
