import type { Bound, Figure, Program } from "../format.ts";
import type { Span } from "../text/span.ts";
import type { DateExpression } from "./dates/expression.ts";

/** What detection finds inside one passage. All offsets are local to the passage; nothing here depends on other passages. */
export type Detected = DetectedFigure | DetectedDate | DetectedProgram;

/** A figure needs no resolution: all its fields are known where it stands. `number` is local too. */
export type DetectedFigure = Omit<Figure, "id" | "text" | "article" | "parts">;

/** A date as it is written; what day that is, resolution says. */
export interface DetectedDate extends Span {
  kind: "date";
  expression: DateExpression;
  bound: Bound;
}

export type DetectedProgram = Omit<Program, "id" | "text" | "article" | "parts">;

/** An indicator of the register, rightly named: no program, but nothing else stands inside its name (3岁 in …3岁以下婴幼儿托位数). */
export type DetectedIndicator = Omit<DetectedProgram, "type"> & { type: "indicator" };

export type DetectedName = DetectedProgram | DetectedIndicator;
