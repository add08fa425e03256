import { spansOverlap } from "../../../server/src/core/text/span.ts";
import { count, medianTime, rate } from "../measure.ts";
import { table } from "../table.ts";
import { chronoNode } from "./chrono.ts";
import { ours } from "./ours.ts";
import type { Reader } from "./reader.ts";
import { recognizersText } from "./recognizers.ts";
import { kinds, type Row } from "./rows.ts";
import { isRight, scoreOf } from "./score.ts";

const readers: readonly Reader[] = [ours, recognizersText, chronoNode];

/** Readers side by side, a line a kind; — where a reader does not mean to read that kind. */
export function accuracyTable(rows: readonly Row[]): string {
  const scores = readers.map((reader) => scoreOf(reader, rows));
  const lines = kinds.map((kind) => [
    kind,
    String(rows.filter((row) => row.kind === kind).length),
    ...readers.map(({ reads }, index) => (reads.includes(kind) ? percent(scores[index]?.get(kind)) : "—")),
  ]);
  const characters = rows.reduce((sum, { text }) => sum + text.length, 0);
  const speeds = readers.map((reader) => speedOf(reader, rows, characters));
  return table(
    ["kind", "rows", ...readers.map(({ name }) => name)],
    [...lines, ["characters a second", "", ...speeds]],
  );
}

/** Sentence by sentence; ours is the whole analysis, with claims and checks. */
function speedOf(reader: Reader, rows: readonly Row[], characters: number): string {
  const readAll = () => {
    for (const { text } of rows) reader.read(text);
  };
  return count(rate(characters, medianTime(3, readAll)));
}

function percent(score: { right: number; rows: number } | undefined): string {
  return score && score.rows > 0 ? `${Math.round((100 * score.right) / score.rows)} %` : "";
}

/** Every row that our reader gets wrong, with what it found instead. */
export function misses(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const found = ours.read(row.text);
    if (isRight(row, found)) return [];
    const said = found
      .filter((one) => row.spans.some((span) => spansOverlap(one, span)))
      .map(({ kind, start, end, values }) => `${kind} ${row.text.slice(start, end)} = ${values.join(" or ")}`);
    const spans = row.spans.map(({ start, end }) => row.text.slice(start, end));
    const wanted = `${row.kind} ${spans.join(" | ")} = ${row.values.join(" | ")}`;
    return [`${row.text}\n  wanted ${wanted}\n  found  ${said.join("; ") || "nothing"}`];
  });
}
