import type { Severity } from "../../core/format.ts";
import type { AnalysedDraft } from "./analysing.ts";
import type { InputError } from "./reading.ts";

/** Turns analysed drafts into what is printed. */
export interface Reporter {
  draft(draft: AnalysedDraft): string;
  /** What stands after the last draft. */
  end(errors: readonly InputError[]): string;
}

/** From the gravest to the least. */
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];
