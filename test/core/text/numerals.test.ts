import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Numeral, readNumeral, readSmallInteger } from "../../../server/src/core/text/numerals.ts";
import { inChinese } from "./chinese.ts";

/** The text | the numeral at its start | value, upper end of a range, form, power of the last digit shown. */
const table = `
1,234.5元        | 1,234.5      | 1234.5 arabic -1
12 345户         | 12 345       | 12345 arabic 0
1,2,3            | 1            | 1 arabic 0
12345,678        | 12345        | 12345 arabic 0
1,234,56         | 1            | 1 arabic 0
１２．５％       | １２．５     | 12.5 arabic -1
3.               | 3            | 3 arabic 0
532万件          | 532万        | 5320000 mixed 4
3.2万亿元        | 3.2万亿      | 3200000000000 mixed 11
1亿2千万人       | 1亿2千万     | 120000000 mixed 4
3亿4千5百万      | 3亿4千5百万  | 345000000 mixed 4
2万5000人        | 2万5000      | 25000 mixed 0
2万5G用户        | 2万          | 20000 mixed 4
5千户            | 5千          | 5000 mixed 0
5千克            | 5            | 5 arabic 0
一千二百零三     | 一千二百零三 | 1203 han 0
两万亿           | 两万亿       | 2000000000000 han 12
一万二千亿       | 一万二千亿   | 1200000000000 han 8
一亿零三十       | 一亿零三十   | 100000030 han 0
三万零五         | 三万零五     | 30005 han 0
三万五           | 三万五       | 35000 han 3
一百五           | 一百五       | 150 han 0
一百零           | 一百         | 100 han 0
二〇二五年       | 二〇二五     | 2025 digits-han 0
一九四九         | 一九四九     | 1949 digits-han 0
廿三             | 廿三         | 23 han 0
卅               | 卅           | 30 han 0
零点二五         | 零点二五     | 0.25 han -2
三点五亿         | 三点五亿     | 350000000 han 7
三点五十分       | 三           | 3 han 0
三点钟           | 三           | 3 han 0
三四百           | 三四百       | 300~400 han 0
两三万           | 两三万       | 20000~30000 han 4
十五六岁         | 十五六       | 15~16 han 0
三五个           | 三五         | 3~5 han 0
九千九百九十九万亿 | 九千九百九十九万亿 | 9999000000000000 han 12
千亿元           | 千亿         | 100000000000 han 8
百               | 百           | 100 han 0
三千瓦           | 三           | 3 han 0
三千米           | 三千         | 3000 han 0
2百分点          | 2            | 2 arabic 0
三百分点         | 三           | 3 han 0
三百分           | 三百         | 300 han 0
`;

const describeNumeral = ({ value, high, form, ulp }: Numeral): string =>
  `${high === null ? value : `${value}~${high}`} ${form} ${ulp}`;

describe("a numeral is read from its start", () => {
  for (const line of table.trim().split("\n")) {
    const [text = "", span = "", reading = ""] = line.split("|").map((column) => column.trim());
    test(text, () => {
      const numeral = readNumeral(text, 0);
      assert.ok(numeral);
      assert.equal(text.slice(numeral.start, numeral.end), span);
      assert.equal(describeNumeral(numeral), reading);
    });
  }

  test("of twenty-five digits on it is a code", () => {
    assert.equal(readNumeral("1".repeat(25), 0), null);
    assert.equal(readNumeral("一".repeat(25), 0), null);
    assert.notEqual(readNumeral("1".repeat(24), 0), null);
  });

  test("is none where there is none", () => {
    for (const text of ["", "年", "％", "点五", "，", "几个"]) assert.equal(readNumeral(text, 0), null, text);
  });
});

describe("any number reads back equal", () => {
  const whole = fc.bigInt({ min: 0n, max: 9_999_9999_9999_9999n });

  test("in Arabic digits, with and without separators", () => {
    fc.assert(
      fc.property(whole, (number) => {
        assert.equal(readWhole(String(number)), String(number));
        assert.equal(readWhole(number.toLocaleString("en-US")), String(number));
      }),
    );
  });

  test("in full-width digits", () => {
    fc.assert(
      fc.property(whole, (number) => {
        const wide = [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
        assert.equal(readWhole(wide), String(number));
      }),
    );
  });

  test("in Chinese", () => {
    fc.assert(
      fc.property(whole, (number) => assert.equal(readWhole(inChinese(number)), String(number))),
      { numRuns: 500 },
    );
  });

  test("as a decimal of 万 and 亿", () => {
    const places = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), places, fc.constantFrom(4, 8, 12), (units, part, power) => {
        const fraction = String(part).padStart(4, "0");
        const text = `${units}.${fraction}${{ 4: "万", 8: "亿", 12: "万亿" }[power]}`;
        assert.equal(
          readWhole(text),
          String(BigInt(units) * 10n ** BigInt(power) + BigInt(part) * 10n ** BigInt(power - 4)),
        );
      }),
    );
  });

  test("as 亿 and 万 in one number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (high, low) =>
        assert.equal(readWhole(`${high}亿${low}万`), String(high * 100_000_000 + low * 10_000)),
      ),
    );
  });

  function readWhole(text: string): string | undefined {
    const numeral = readNumeral(text, 0);
    assert.equal(numeral?.end, text.length, text);
    return numeral?.value;
  }
});

describe("a small whole number for dates", () => {
  const small = (text: string) => {
    const read = readSmallInteger(text, 0);
    return read && [read.value, read.high, read.end, read.digits];
  };

  test("knows its value, upper end, end and digits", () => {
    assert.deepEqual(small("2025年"), [2025, 2025, 4, 4]);
    assert.deepEqual(small("03月"), [3, 3, 2, 2]);
    assert.deepEqual(small("二〇二五年"), [2025, 2025, 4, 4]);
    assert.deepEqual(small("三十一日"), [31, 31, 3, 0]);
    assert.deepEqual(small("三五分钟"), [3, 5, 2, 0]);
    assert.deepEqual(small("十五六天"), [15, 16, 3, 0]);
    assert.deepEqual(small("廿三"), [23, 23, 2, 0]);
  });

  test("is none of a large, a bare or a long one", () => {
    for (const text of ["三万年", "千年", "123456789", "年"]) assert.equal(small(text), null, text);
  });
});
