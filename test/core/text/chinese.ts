const DIGITS = "零一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];

/** A whole number below 10^16 in Chinese numerals as a schoolbook writes them: 10203 is 一万零二百零三. */
export function inChinese(number: bigint): string {
  if (number === 0n) return "零";
  const hundredMillions = number / 100_000_000n;
  const below = number % 100_000_000n;
  if (hundredMillions === 0n) return belowHundredMillion(below);
  const gap = below > 0n && below < 10_000_000n ? "零" : "";
  return `${belowHundredMillion(hundredMillions)}亿${gap}${below > 0n ? belowHundredMillion(below) : ""}`;
}

function belowHundredMillion(number: bigint): string {
  const high = Number(number / 10_000n);
  const low = Number(number % 10_000n);
  if (high === 0) return belowTenThousand(low);
  const gap = low > 0 && low < 1000 ? "零" : "";
  return `${belowTenThousand(high)}万${gap}${low > 0 ? belowTenThousand(low) : ""}`;
}

function belowTenThousand(number: number): string {
  let text = "";
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit > 0) {
      text += `${gap ? "零" : ""}${DIGITS[digit]}${UNITS[power]}`;
      gap = false;
    } else {
      gap ||= text !== "";
    }
  }
  return text;
}

export const inFullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
