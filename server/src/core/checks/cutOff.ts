/**
 * Whether a stated number is what was reckoned with its last digits cut off instead of rounded: 92% for 92.55%. Writers do so, and it
 * misleads nobody.
 * @param arithmetic ends in what was reckoned, with one decimal more than the draft shows: …＝92.6%
 * @param stated a decimal; null for none
 */
export function isCutOff(arithmetic: string, stated: string | null): boolean {
  const [, reckoned] = /＝(\d+(?:\.\d+)?)(?:%|倍)$/.exec(arithmetic) ?? [];
  if (reckoned === undefined || stated === null) return false;
  const decimals = stated.split(".")[1]?.length ?? 0;
  const [whole = "", rest = ""] = reckoned.split(".");
  return rest.length > decimals && (decimals === 0 ? whole : `${whole}.${rest.slice(0, decimals)}`) === stated;
}
