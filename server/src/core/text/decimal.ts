import Big from "big.js";

/**
 * Exact numbers as the analysis writes them: a plain decimal `"-5"`, `"99.4"`, or a fraction `"2/3"`. Never a float, never an
 * exponent. A result is a decimal where that is exact and a fraction in lowest terms otherwise.
 */
export type Exact = string;

interface Ratio {
  top: Big;
  bottom: Big;
}

const ONE = new Big(1);

function parse(exact: Exact): Ratio {
  const slash = exact.indexOf("/");
  if (slash < 0) return { top: new Big(exact), bottom: ONE };
  return { top: new Big(exact.slice(0, slash)), bottom: new Big(exact.slice(slash + 1)) };
}

const isFraction = (exact: Exact): boolean => exact.includes("/");

export function add(a: Exact, b: Exact): Exact {
  const short = addShort(a, b);
  if (short !== null) return short;
  if (!isFraction(a) && !isFraction(b)) return new Big(a).plus(b).toFixed();
  const x = parse(a);
  const y = parse(b);
  return format({ top: x.top.times(y.bottom).plus(y.top.times(x.bottom)), bottom: x.bottom.times(y.bottom) });
}

/** Digits that one whole number of the machine holds exactly, with room for a sum. */
const SHORT = 14;

/** The sum of two decimals as whole numbers of their smallest digit; null for fractions and long ones. */
function addShort(a: Exact, b: Exact): Exact | null {
  if (a.length > SHORT || b.length > SHORT || isFraction(a) || isFraction(b)) return null;
  const scaleA = decimalsOf(a);
  const scaleB = decimalsOf(b);
  const scale = Math.max(scaleA, scaleB);
  if (a.length + scale - scaleA > SHORT || b.length + scale - scaleB > SHORT) return null;
  const sum = String(wholeOf(a, scaleA) * 10 ** (scale - scaleA) + wholeOf(b, scaleB) * 10 ** (scale - scaleB));
  return scale === 0 ? sum : shift(sum, -scale);
}

function decimalsOf(decimal: Exact): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

const wholeOf = (decimal: Exact, scale: number): number => Number(scale === 0 ? decimal : decimal.replace(".", ""));

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export function multiply(a: Exact, b: Exact): Exact {
  if (!isFraction(a) && !isFraction(b)) return new Big(a).times(b).toFixed();
  const x = parse(a);
  const y = parse(b);
  return format({ top: x.top.times(y.top), bottom: x.bottom.times(y.bottom) });
}

/** @throws RangeError when `b` is zero */
export function divide(a: Exact, b: Exact): Exact {
  const x = parse(a);
  const y = parse(b);
  if (y.top.eq(0)) throw new RangeError("Division by zero");
  return format({ top: x.top.times(y.bottom), bottom: x.bottom.times(y.top) });
}

export const negate = (a: Exact): Exact => (a.startsWith("-") ? a.slice(1) : compare(a, "0") === 0 ? a : `-${a}`);

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (a === b) return 0;
  // A short decimal is parted from every other one by more than a float's error; equal ones may be written 5 and 5.0.
  if (a.length <= SHORT && b.length <= SHORT && !isFraction(a) && !isFraction(b)) return sign(Number(a) - Number(b));
  if (!isFraction(a) && !isFraction(b)) return new Big(a).cmp(b);
  const x = parse(a);
  const y = parse(b);
  const turned = x.bottom.s * y.bottom.s;
  return (x.top.times(y.bottom).cmp(y.top.times(x.bottom)) * turned) as -1 | 0 | 1;
}

const sign = (difference: number): -1 | 0 | 1 => (difference > 0 ? 1 : difference < 0 ? -1 : 0);

/** A plain decimal times ten to `power`, by moving the point: `shift("3.2", 4)` is `"32000"`. */
export function shift(decimal: Exact, power: number): Exact {
  const sign = decimal.startsWith("-") ? "-" : "";
  const unsigned = sign ? decimal.slice(1) : decimal;
  const point = unsigned.indexOf(".");
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const digits = point < 0 ? unsigned : whole + unsigned.slice(point + 1);
  const at = whole.length + power;
  const padded = at <= 0 ? "0".repeat(1 - at) + digits : digits.padEnd(at, "0");
  const cut = Math.max(at, 1);
  return sign + plain(padded.slice(0, cut), padded.slice(cut));
}

/** Digits before and after the point → a plain decimal without idle zeros. */
export function plain(whole: string, fraction: string): Exact {
  let start = 0;
  while (start < whole.length - 1 && whole.charCodeAt(start) === 48) start += 1;
  let end = fraction.length;
  while (end > 0 && fraction.charCodeAt(end - 1) === 48) end -= 1;
  const head = start > 0 ? whole.slice(start) : whole || "0";
  return end > 0 ? `${head}.${fraction.slice(0, end)}` : head;
}

function format(ratio: Ratio): Exact {
  if (ratio.bottom.eq(1)) return ratio.top.toFixed();
  const scale = Math.max(decimalsOf(ratio.top.toFixed()), decimalsOf(ratio.bottom.toFixed()));
  let top = BigInt(shift(ratio.top.toFixed(), scale));
  let bottom = BigInt(shift(ratio.bottom.toFixed(), scale));
  const divisor = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  top /= divisor;
  bottom /= divisor;
  const power = decimalPower(bottom);
  if (power === null) return `${top}/${bottom}`;
  return shift(String((top * 10n ** BigInt(power)) / bottom), -power);
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y) [x, y] = [y, x % y];
  return x;
}

/** How many decimals a fraction with this bottom, in lowest terms, has; null when they never end. */
function decimalPower(bottom: bigint): number | null {
  let rest = bottom;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : null;
}
