import type { Bound, Figure } from "../../format.ts";

const lower: readonly Bound[] = ["moreThan", "atLeast"];
const upper: readonly Bound[] = ["lessThan", "atMost"];

/**
 * Two figures of one thing, and how they stand to each other: 62%≠60%, 532万件≥500万件 (突破500万件), 300万吨≈304.6万吨.
 * A bound word is told by its sign, since the arithmetic is read without the sentence.
 */
export function compared(a: Figure, b: Figure, holds: boolean): string {
  return `${a.text}${holds ? signBetween(a, b) : "≠"}${b.text}`;
}

function signBetween(a: Figure, b: Figure): string {
  if (a.value === b.value && a.bound === b.bound) return "＝";
  if (lower.includes(b.bound) || upper.includes(a.bound)) return "≥";
  if (upper.includes(b.bound) || lower.includes(a.bound)) return "≤";
  return "≈";
}
