import type { ReportedDraft } from "./analysing.ts";
import type { BaselineReport } from "./baseline.ts";
import type { InputError } from "./reading.ts";

/** Turns analysed drafts into what is printed. */
export interface Reporter {
  draft(draft: ReportedDraft): string;
  /** What stands after the last draft. @param baseline null where there is none to look at */
  end(errors: readonly InputError[], baseline: BaselineReport | null): string;
}
