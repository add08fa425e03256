import Big from "big.js";

/**
 * A number with one decimal more than the draft shows, so that a reader sees which way the draft is off; a fraction is worked
 * out. Idle zeros fall away.
 * @param exact a decimal or a fraction "2/3"
 * @param like the draft's own decimal, whose digits set the precision; null for none
 */
export function rounded(exact: string, like: string | null): string {
  return toDecimals(exact, decimalsOf(like) + 1).toFixed();
}

/** Four digits of a number that is worked out of rounded ones: 214.5亿. */
export const about = (exact: string): string => {
  const [top = "0", bottom = "1"] = exact.split("/");
  return new Big(top).div(bottom).prec(4).toFixed();
};

/** Whether a number comes to the draft's own when it is rounded as far: 29.94 is 30, 4.08 is 4.1. */
export const roundsTo = (exact: string, stated: string): boolean => toDecimals(exact, decimalsOf(stated)).eq(stated);

const decimalsOf = (decimal: string | null): number => decimal?.split(".")[1]?.length ?? 0;

function toDecimals(exact: string, decimals: number): Big {
  const [top = "0", bottom = "1"] = exact.split("/");
  return new Big(top).div(bottom).round(decimals);
}

/** A whole number as news writes it: 23400 人 is 2.34万人, 2760000000000元 is 2.76万亿元. */
export function spoken(value: string, unit: string | undefined): string {
  const size = value.split(".")[0]!.replace("-", "").length;
  const power = size > 12 ? 12 : size > 8 ? 8 : size > 4 ? 4 : 0;
  const word = power === 12 ? "万亿" : power === 8 ? "亿" : power === 4 ? "万" : "";
  return `${new Big(value).div(new Big(10).pow(power)).toFixed()}${word}${unit ?? ""}`;
}
