// A reporter of node:test that writes nothing but the totals of the whole run, as JSON.
import type { TestEvent } from "node:test/reporters";
import type { Totals } from "./totals.ts";

export default async function* totalsReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // A summary that names a file is of that file alone.
    if (event.type !== "test:summary" || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    const totals: Totals = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    yield JSON.stringify(totals);
  }
}
