import type { Finding } from "../format.ts";
import type { Span } from "../text/span.ts";
import { findAnchor } from "./anchor.ts";
import { codePointsIn } from "./codePoints.ts";
import { evidenceOf, type Silence } from "./silence.ts";

export interface Silenced<S extends Silence> {
  finding: Finding;
  by: S;
}

export interface Heard<S extends Silence> {
  /** What is left, in its order. */
  findings: Finding[];
  silenced: Silenced<S>[];
}

/**
 * Takes out the findings that somebody has silenced. It sees the finished findings only, so that nothing of it is in any
 * cache, and looks for a silence's words in the draft only where there is a finding of its check on such words.
 * @param silences those that hold in this draft
 */
export function silenceFindings<S extends Silence>(
  draft: string,
  findings: readonly Finding[],
  silences: readonly S[],
): Heard<S> {
  if (silences.length === 0) return { findings: [...findings], silenced: [] };
  const silencedBy = seeker(draft, silences);
  const heard: Heard<S> = { findings: [], silenced: [] };
  for (const finding of findings) {
    const by = silencedBy(finding);
    if (by) heard.silenced.push({ finding, by });
    else heard.findings.push(finding);
  }
  return heard;
}

function seeker<S extends Silence>(draft: string, silences: readonly S[]): (finding: Finding) => S | undefined {
  const bySubject = new Map<string, S[]>();
  for (const silence of silences) {
    const subject = subjectOf(silence.check, silence.target.quote?.exact);
    const before = bySubject.get(subject);
    if (before) before.push(silence);
    else bySubject.set(subject, [silence]);
  }
  let counts: ReturnType<typeof codePointsIn> | undefined;
  const places = new Map<S, Span | null>();
  const placeOf = (silence: S): Span | null => {
    const known = places.get(silence);
    if (known !== undefined) return known;
    counts ??= codePointsIn(draft);
    const { exact, context } = silence.target.quote!;
    const place = findAnchor(draft, { exact, context: context! }, counts);
    places.set(silence, place);
    return place;
  };
  return (finding) => {
    const words = draft.slice(finding.start, finding.end);
    const all = bySubject.get(subjectOf(finding.check, undefined))?.[0];
    return all ?? bySubject.get(subjectOf(finding.check, words))?.find((silence) => means(silence, finding));
  };

  function means(silence: S, finding: Finding): boolean {
    if (!silence.target.quote?.context) return true;
    const place = placeOf(silence);
    if (place?.start !== finding.start || place.end !== finding.end) return false;
    const evidence = evidenceOf(finding, draft);
    return silence.evidence.every((words) => evidence.includes(words));
  }
}

const subjectOf = (check: string, words: string | undefined): string =>
  words === undefined ? check : `${check}\n${words}`;
