import type { Report } from "./checks/check.ts";
import { type CheckFailed, type CheckPlan, runCheck, severityOf } from "./checks/plan.ts";
import { type Listings, readListings } from "./claims/listing/listings.ts";
import { type PassageClaim, readPassageClaims } from "./claims/passageClaims.ts";
import type { Severity } from "./format.ts";
import { detectDates } from "./mentions/dates/index.ts";
import type { Detected } from "./mentions/detected.ts";
import { detectFigures } from "./mentions/figures/index.ts";
import { detectPrograms } from "./mentions/programs/index.ts";
import type { Register } from "./mentions/programs/register.ts";
import { settleMentions } from "./mentions/settle.ts";
import type { Locale, TaggedSentence } from "./ports.ts";
import type { Passage } from "./structure/passage.ts";

/** A check's report with the check that made it and the severity that holds. */
export interface CheckedReport extends Report {
  check: string;
  severity: Severity;
}

/** Everything that a passage says by itself: what the cache holds. All offsets are local. */
export interface PassageReading {
  mentions: readonly Detected[];
  claims: readonly PassageClaim[];
  listings: Listings;
  reports: readonly CheckedReport[];
}

/** What a reading depends on besides the passage. */
export interface ReadingTools {
  register: Register;
  plan: CheckPlan;
  locale: Locale;
  checkFailed: CheckFailed;
}

/** @param tagged the segmenter's answers for `stretchesToTag`, null while there is no segmenter */
export function readPassage(passage: Passage, tagged: TaggedSentence[] | null, tools: ReadingTools): PassageReading {
  const { text } = passage;
  const mentions = settleMentions(detectFigures(text), detectDates(text), detectPrograms(text, tools.register, tagged));
  const claims = readPassageClaims(passage, mentions);
  const view = { passage, text, mentions, locale: tools.locale };
  const reports: CheckedReport[] = [];
  for (const planned of tools.plan.passage) {
    for (const report of runCheck(planned, view, tools.checkFailed)) {
      reports.push({ ...report, severity: severityOf(report, planned), check: planned.check.id });
    }
  }
  return { mentions, claims, listings: readListings(passage), reports };
}
