export const CONNECTORS = "至到—–-－～~〜―";

/** Where the sign of a range that stands at `at` ends; -1 where none does. A double dash is punctuation. */
export function connectorEnd(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === "" || !CONNECTORS.includes(sign)) return -1;
  return text.charAt(at + 1) === sign ? -1 : at + 1;
}
