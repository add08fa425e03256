import type { ReadPassage } from "../resolution/resolve.ts";
import { inStretches } from "../text/stretches.ts";
import type { DraftView } from "./check.ts";

const PASSAGES_AT_ONCE = 64;

/** The mentions of a draft by their kind. */
export function* standingByKind(
  passages: readonly ReadPassage[],
): Generator<undefined, Pick<DraftView, "figures" | "dates" | "programs">> {
  const figures: DraftView["figures"][number][] = [];
  const dates: DraftView["dates"][number][] = [];
  const programs: DraftView["programs"][number][] = [];
  yield* inStretches(passages, PASSAGES_AT_ONCE, (read) => {
    for (let index = 0; index < read.mentions.length; index += 1) {
      const mention = read.mentions[index]!;
      const local = read.detected[index]!;
      if (mention.kind === "figure" && local.kind === "figure") figures.push({ mention, local, read });
      else if (mention.kind === "date" && local.kind === "date") dates.push({ mention, local, read });
      else if (mention.kind === "program" && local.kind === "program") programs.push({ mention, local, read });
    }
  });
  return { figures, dates, programs };
}
