import type { Found, Reader } from "./reader.ts";
import { type Kind, kinds, type Row } from "./rows.ts";

export interface Score {
  right: number;
  rows: number;
}

/** How many rows of each kind a reader gets right: the very span, and the very value. */
export function scoreOf(reader: Reader, rows: readonly Row[]): Map<Kind, Score> {
  return new Map(
    kinds.map((kind) => {
      const wanted = rows.filter((row) => row.kind === kind);
      return [kind, { right: wanted.filter((row) => isRight(row, reader.read(row.text))).length, rows: wanted.length }];
    }),
  );
}

export function isRight({ kind, spans, values }: Row, found: readonly Found[]): boolean {
  return found.some(
    (one) =>
      one.kind === kind &&
      spans.some(({ start, end }) => one.start === start && one.end === end) &&
      one.values.some((said) => values.some((value) => toMinute(said) === toMinute(value))),
  );
}

/** 20时 and 20时00分 are one time: TIMEX3 may stop at the hour. */
const toMinute = (timex: string): string => timex.replace(/T\d\d$/, "$&:00");
