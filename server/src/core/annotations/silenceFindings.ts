import type { Finding } from "../format.ts";
import { addTo } from "../text/lists.ts";
import { findAnchor } from "./anchor.ts";
import { type CodePoints, codePointsIn } from "./codePoints.ts";
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
  const bySubject = groupBy(silences, ({ check, target }) => subjectOf(check, target.quote?.exact));
  const places = new Map<string, Map<number, S[]>>();
  let counts: CodePoints | undefined;
  /** The silences of some words, by where these stand now. */
  const placesOf = (subject: string, same: readonly S[]): Map<number, S[]> => {
    const known = places.get(subject);
    if (known) return known;
    const now = counts ?? codePointsIn(draft);
    counts = now;
    const found = groupBy(same, ({ target: { quote } }) =>
      quote?.context ? findAnchor(draft, { exact: quote.exact, context: quote.context }, now)?.start : undefined,
    );
    places.set(subject, found);
    return found;
  };
  return (finding) => {
    const ofCheck = bySubject.get(subjectOf(finding.check, undefined))?.[0];
    if (ofCheck) return ofCheck;
    const subject = subjectOf(finding.check, draft.slice(finding.start, finding.end));
    const same = bySubject.get(subject);
    if (!same) return undefined;
    const anywhere = same.find(({ target }) => !target.quote?.context);
    if (anywhere) return anywhere;
    const evidence = evidenceOf(finding, draft);
    const here = placesOf(subject, same).get(finding.start);
    return here?.find((silence) => silence.evidence.every((words) => evidence.includes(words)));
  };
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key | undefined): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addTo(groups, key, item);
  }
  return groups;
}

const subjectOf = (check: string, words: string | undefined): string =>
  words === undefined ? check : `${check}\n${words}`;
