import assert from "node:assert/strict";
import { test } from "node:test";
import type { DetectedFigure } from "../../../../server/src/core/mentions/detected.ts";
import { detectFigures } from "../../../../server/src/core/mentions/figures/index.ts";

/**
 * A test for each line of three columns, parted by `|`: the text, the spans found in it, their readings; where it has
 * several figures their spans and readings are parted by `;`. A line of one column must yield nothing.
 */
export function rows(reading: (figure: DetectedFigure) => string, table: string): void {
  for (const line of table.split("\n").filter((line) => line.trim() !== "")) {
    const [text = "", spans = "", readings = ""] = line.split("|").map((column) => column.trim());
    test(text, () => {
      const figures = detectFigures(text);
      assert.deepEqual(
        figures.map((figure) => text.slice(figure.start, figure.end)),
        parts(spans),
      );
      assert.deepEqual(figures.map(reading), parts(readings));
    });
  }
}

const parts = (column: string): string[] =>
  column
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** `532万件` as `quantity 5320000 件`; code, bound and per follow where they are there. */
export function readingOf(figure: DetectedFigure): string {
  const { type, value, range, bound, unit, per } = figure;
  const number = value ?? (range ? `${range.low}~${range.high}` : "?");
  const words = [type, number];
  if (unit) words.push(unit.text);
  if (unit?.code && unit.code !== unit.text) words.push(`(${unit.code})`);
  if (bound !== "exact") words.push(bound);
  if (per) words.push(`per ${per.value} ${per.unit}`);
  return words.join(" ");
}

/** `[531.5, 532.5]`; an open end is `…`. */
export const intervalOf = ({ interval }: DetectedFigure): string => `[${interval.low ?? "…"}, ${interval.high ?? "…"}]`;

export const numberOf =
  (text: string) =>
  ({ number }: DetectedFigure): string =>
    text.slice(number.start, number.end);
