/**
 * What a UTF-16 code unit can be in a numeral or beside one, as bits of one byte: a scan looks each character up once.
 * Financial numerals (壹 贰 拾) are none: in news they are words (大陆, 队伍, 收拾); amounts of money are read from them apart.
 */
export const ARABIC_DIGIT = 1;
/** 〇零一二两三四五六七八九 */
export const HAN_DIGIT = 2;
/** 十百千 */
export const HAN_UNIT = 4;
/** 万亿, and 萬億 */
export const HAN_MYRIAD = 8;
/** 廿卅卌 */
export const HAN_SCORE = 16;
export const LATIN_LETTER = 32;
export const HAN = 64;
export const SPACE = 128;

/** Any character of a numeral written in Chinese. */
export const HAN_NUMERAL = HAN_DIGIT | HAN_UNIT | HAN_MYRIAD | HAN_SCORE;
/** Any character a numeral can begin with. */
export const NUMERAL = ARABIC_DIGIT | HAN_NUMERAL;

const classes = new Uint8Array(0x10000);
const values = new Uint8Array(0x10000);

/** The class bits of a code unit; 0 for the NaN that `charCodeAt` gives outside of a string. */
export const classOf = (code: number): number => classes[code] ?? 0;

/** Of a digit its value, of a unit or myriad its power of ten (万 is 4), of a score its number (廿 is 20). */
export const numeralValue = (code: number): number => values[code] ?? 0;

export const isArabicDigit = (code: number): boolean => (classOf(code) & ARABIC_DIGIT) !== 0;

function classify(first: number, last: number, bits: number): void {
  for (let code = first; code <= last; code += 1) classes[code] = (classes[code] ?? 0) | bits;
}

function value(characters: string, bits: number, valueAt: (index: number) => number): void {
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index);
    classify(code, code, bits);
    values[code] = valueAt(index);
  }
}

classes.fill(HAN, 0x4e00, 0xa000);
classes.fill(HAN, 0x3400, 0x4dc0);
classes.fill(HAN, 0xd840, 0xe000); // halves of a surrogate pair: the rarer characters of names
for (const a of ["A", "a", "Ａ", "ａ"]) classify(a.charCodeAt(0), a.charCodeAt(0) + 25, LATIN_LETTER);
for (const space of " \t\n\r\u00a0\u2009\u202f\u3000") classify(space.charCodeAt(0), space.charCodeAt(0), SPACE);
value("0123456789", ARABIC_DIGIT, (index) => index);
value("０１２３４５６７８９", ARABIC_DIGIT, (index) => index);
value("〇一二三四五六七八九", HAN_DIGIT | HAN, (index) => index);
value("零", HAN_DIGIT, () => 0);
value("两", HAN_DIGIT, () => 2);
value("十百千", HAN_UNIT, (index) => index + 1);
value("万亿", HAN_MYRIAD, (index) => (index + 1) * 4);
value("萬億", HAN_MYRIAD, (index) => (index + 1) * 4);
value("廿卅卌", HAN_SCORE, (index) => (index + 2) * 10);
