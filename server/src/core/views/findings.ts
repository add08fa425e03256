import { checks } from "../checks/index.ts";
import type { Analysis, Finding } from "../format.ts";
import type { Locale } from "../ports.ts";
import type { Span } from "../text/span.ts";

/** The findings that a selection touches, or a caret that stands before or behind them. */
export const findingsAt = ({ findings }: Analysis, { start, end }: Span): Finding[] =>
  findings.filter((finding) => finding.start <= end && start <= finding.end);

/** What a check finds, in a few words. */
export const checkTitle = (check: string, locale: Locale): string =>
  checks.find(({ id }) => id === check)?.title[locale] ?? check;
