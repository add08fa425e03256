/** A number as it stands in a cell, with sign and unit: -0.3, 6.1%, 812.5亿元; or what stands for none: —. */
const FIGURE = /^(?:[-+−－＋]?\d[\d.,]*(?:[%％‰]|[万亿]?\p{Script=Han}{0,2})?|[-—–/]+)$/u;
const FIGURES = 2;
/** The name before the figures may be in two words, or spaced out: 城 关 区. */
const NAME_CELLS = 3;

/**
 * True for a row of a table: a name and two figures or more between blanks, or a Markdown row between bars.
 * @param head the line, or the beginning of a long one
 */
export function isRow(head: string): boolean {
  if (head.charCodeAt(0) === 0x7c) return head.indexOf("|", 1) > 0;
  if (!/[ \t\u3000]/.test(head)) return false;
  const cells = head.split(/[ \t\u3000]+/);
  const first = cells.findIndex((cell) => FIGURE.test(cell));
  if (first < 0 || first > NAME_CELLS || cells.length - first < FIGURES) return false;
  return cells.slice(first).every((cell) => FIGURE.test(cell));
}
