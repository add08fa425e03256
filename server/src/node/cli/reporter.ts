import type { AnalysedDraft } from "./analysing.ts";
import type { InputError } from "./reading.ts";

/** Turns analysed drafts into what is printed. */
export interface Reporter {
  draft(draft: AnalysedDraft): string;
  /** What stands after the last draft. */
  end(errors: readonly InputError[]): string;
}
