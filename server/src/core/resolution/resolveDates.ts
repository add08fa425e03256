import type { Detected } from "../mentions/detected.ts";
import type { DetectedPassage } from "../mentions/perPassage.ts";
import type { IsoDay } from "./calendar.ts";
import { type Context, type Heard, soundAlike } from "./context.ts";
import { type Resolved, resolveExpression, UNRESOLVED } from "./resolveDate.ts";

/** How the dates of a passage were resolved last, what they heard, and what was heard behind them where they said anything. */
interface Memory {
  today: IsoDay | null;
  before: Heard;
  after: Heard | null;
  resolved: readonly Resolved[];
}

const memories = new WeakMap<readonly Detected[], Memory>();

/**
 * Resolves the dates of a passage, one after the other; the result runs parallel to its mentions and has nothing to say of
 * others. It stays the same as long as the passage is not edited and hears the same of those before it.
 */
export function resolveDates({ passage, detected }: DetectedPassage, context: Context): readonly Resolved[] {
  const { today, heard: before } = context;
  const known = memories.get(detected);
  if (known && known.today === today && soundAlike(known.before, before)) {
    // So that it is told at once the next time.
    known.before = before;
    context.heard = known.after ?? before;
    return known.resolved;
  }
  context.enter(passage.text);
  const resolved = detected.map((local) => {
    if (local.kind !== "date") return UNRESOLVED;
    context.moveTo(local);
    return resolveExpression(local.expression, context);
  });
  const after = context.heard === before ? null : context.heard;
  memories.set(detected, { today, before, after, resolved });
  return resolved;
}
