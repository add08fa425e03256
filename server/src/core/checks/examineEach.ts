import { inStretches } from "../text/stretches.ts";
import type { Report } from "./check.ts";

const atOnce = 250;

/** Examines one thing after the other, with pauses, and gives what is reported of each. */
export function* examineEach<Item>(
  items: readonly Item[],
  examine: (item: Item, index: number) => Report | null | undefined,
): Generator<Report | undefined> {
  let reports: Report[] = [];
  for (const pause of inStretches(items, atOnce, (item, index) => {
    const report = examine(item, index);
    if (report) reports.push(report);
  })) {
    yield* reports;
    reports = [];
    yield pause;
  }
}
