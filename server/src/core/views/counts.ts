import type { Analysis, Mention, Severity } from "../format.ts";

/** How much of what a draft holds. */
export interface Counts {
  mentions: Record<Mention["kind"], number>;
  findings: Record<Severity, number>;
}

export function countsOf({ mentions, findings }: Analysis): Counts {
  const counts: Counts = {
    mentions: { figure: 0, date: 0, program: 0 },
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
  };
  for (const { kind } of mentions) counts.mentions[kind] += 1;
  for (const { severity } of findings) counts.findings[severity] += 1;
  return counts;
}
