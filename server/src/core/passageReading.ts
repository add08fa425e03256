import type { PassageView, Report } from "./checks/check.ts";
import { type CheckFailed, type CheckPlan, runCheck, severityOf } from "./checks/plan.ts";
import { type Listings, readListings } from "./claims/listing/listings.ts";
import { type PassageClaim, readPassageClaims } from "./claims/passageClaims.ts";
import type { Severity } from "./format.ts";
import { detectDates } from "./mentions/dates/index.ts";
import type { Detected } from "./mentions/detected.ts";
import { inFigureHouse } from "./mentions/figures/house.ts";
import { detectFigures } from "./mentions/figures/index.ts";
import type { House } from "./mentions/house.ts";
import { hide } from "./mentions/houseWords.ts";
import { detectPrograms, type ToldNames } from "./mentions/programs/index.ts";
import type { Register } from "./mentions/programs/register.ts";
import { settleMentions } from "./mentions/settle.ts";
import type { Locale, TaggedSentence } from "./ports.ts";
import type { Passage } from "./structure/passage.ts";
import { narrowed } from "./text/arabic.ts";

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
  house: House;
  checkFailed: CheckFailed;
}

/** @param tagged the segmenter's answers for the unsure stretches of `told`, null while there is no segmenter */
export function readPassage(
  passage: Passage,
  told: ToldNames,
  tagged: readonly TaggedSentence[] | null,
  tools: ReadingTools,
): PassageReading {
  const { text } = passage;
  const { house, locale, plan, checkFailed } = tools;
  const readable = hide(text, house.words.in(text));
  const figures = inFigureHouse(house, () => detectFigures(readable));
  const mentions = settleMentions(figures, detectDates(readable), detectPrograms(text, told, tagged));
  const claims = readPassageClaims(passage, mentions);
  const view = { passage, text: narrowed(text), mentions, ...byKind(mentions), locale };
  const reports: CheckedReport[] = [];
  for (const planned of plan.passage) {
    const { id, about } = planned.check;
    for (const report of runCheck(planned, view, checkFailed)) {
      if (about === "wording" && house.words.touches(text, report)) continue;
      reports.push({ ...report, severity: severityOf(report, planned), check: id });
    }
  }
  return { mentions, claims, listings: readListings(passage), reports };
}

const byKind = (mentions: readonly Detected[]): Pick<PassageView, "figures" | "dates"> => ({
  figures: mentions.filter((mention) => mention.kind === "figure"),
  dates: mentions.filter((mention) => mention.kind === "date"),
});
