import { defaultSettings } from "../../settings.ts";
import { divide, type Exact } from "../../text/decimal.ts";
import type { WordTrie } from "../../text/wordTrie.ts";
import type { Unit } from "./units.ts";

/** What a newsroom sets that figures are read by. */
export interface FigureHouse {
  /** Units that it counts in besides the register's. */
  units: WordTrie<Unit> | null;
  /** How far 约 and 左右 let the true value lie from the stated one, as a part of it: 0.1. */
  approximation: Exact;
}

export const partOf = (percent: number): Exact => divide(String(percent), "100");

/** For a newsroom that sets nothing. */
const usual: FigureHouse = { units: null, approximation: partOf(defaultSettings.approximation) };

let current = usual;

/** The newsroom one of whose passages is being read. */
export const figureHouse = (): FigureHouse => current;

/** Reads as a newsroom has it. Reading is one synchronous pass: nobody else comes between. */
export function inFigureHouse<Result>(house: FigureHouse, read: () => Result): Result {
  current = house;
  try {
    return read();
  } finally {
    current = usual;
  }
}
