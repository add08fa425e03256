import { linkClaims } from "../../../server/src/core/claims/linkClaims.ts";
import { placeClaims } from "../../../server/src/core/claims/placeClaims.ts";
import { type ClaimsView, findRelations } from "../../../server/src/core/claims/relations.ts";
import { openHouse } from "../../../server/src/core/mentions/house.ts";
import { tellNames } from "../../../server/src/core/mentions/programs/index.ts";
import { type PassageReading, type ReadingTools, readPassage } from "../../../server/src/core/passageReading.ts";
import { placeOf, resolveMentions } from "../../../server/src/core/resolution/resolve.ts";
import { readStructure } from "../../../server/src/core/structure/index.ts";
import type { Structure } from "../../../server/src/core/structure/structure.ts";
import { count, median, milliseconds, timed } from "../measure.ts";
import { news, realDrafts } from "../news.ts";
import { options } from "./analyses.ts";
import type { Measurement } from "./measurement.ts";

const usualLength = 20_000;
const claimsAtOnce = 5000;
const warmUp = 5;
const batches = 9;

/** All relations of a draft whose passages have been read: with nothing remembered, and when one passage was edited. */
export function* relations(): Generator<Measurement> {
  const drafts = [{ name: "news", text: news(usualLength) }, ...realDrafts()];
  for (const { name, text } of drafts) {
    const draft = new ReadDraft(text);
    const afresh = timeOf(draft, () => draft.afresh());
    const edited = timeOf(draft, (run) => draft.edited(run));
    const what = `relations of ${name}, ${count(text.length)} chars, ${draft.claims} claims`;
    yield {
      what,
      result: `${milliseconds(afresh)}, after a keystroke ${milliseconds(edited)}`,
      goal: "2 ms in 20,000 chars",
    };
  }
  const [few = Number.NaN, many = Number.NaN] = [usualLength, 10 * usualLength].map((length) => {
    const draft = new ReadDraft(news(length));
    return timeOf(draft, () => draft.afresh()) / draft.claims;
  });
  const result = `${(few * 1000).toFixed(1)} and ${(many * 1000).toFixed(1)} µs a claim, ${(many / few).toFixed(2)} x`;
  yield { what: `relations of ${count(usualLength)} and ${count(10 * usualLength)} chars`, result, goal: "about 1 x" };
}

/** What one of many views takes, since one alone is too short to be measured: the middle one of some batches, the first of which do not count. */
function timeOf(draft: ReadDraft, view: (run: number) => ClaimsView): number {
  const each = Math.ceil(claimsAtOnce / draft.claims);
  const times = Array.from({ length: warmUp + batches }, (_, batch) => {
    const views = Array.from({ length: each }, (_, run) => view(batch * each + run));
    return timed(() => views.forEach((made) => void finish(findRelations(made)))) / each;
  });
  return median(times.slice(warmUp));
}

const tools: ReadingTools = {
  register: options.register,
  locale: options.locale,
  plan: { passage: [], draft: [] },
  house: openHouse(options.settings),
  checkFailed: (_, error) => {
    throw error;
  },
};

/** A draft as the analysis has it when it comes to relations. */
class ReadDraft {
  #text: string;
  #structure: Structure;
  #readings: PassageReading[];
  claims: number;

  constructor(text: string) {
    this.#text = text;
    this.#structure = finish(readStructure(text));
    const { register } = options;
    this.#readings = this.#structure.passages.map((passage) =>
      readPassage(passage, tellNames(passage.text, register), null, tools),
    );
    this.claims = this.#readings.reduce((sum, { claims }) => sum + claims.length, 0);
  }

  /** Nothing is remembered of any passage. */
  afresh(): ClaimsView {
    this.#readings = this.#readings.map(forgotten);
    return this.#view();
  }

  /** One passage after the other was edited, and nothing is remembered of it. */
  edited(run: number): ClaimsView {
    const place = run % this.#readings.length;
    this.#readings[place] = forgotten(this.#readings[place]!);
    return this.#view();
  }

  #view(): ClaimsView {
    const readings = this.#readings;
    const detected = readings.map(({ mentions }) => mentions);
    const { documentDate, mentions, passages } = finish(resolveMentions(this.#structure, detected, null));
    const stated = finish(placeClaims(passages.map((read, index) => ({ read, local: readings[index]!.claims }))));
    finish(linkClaims(stated, this.#text, (id) => mentions[placeOf(id)]));
    const { approximation } = tools.house;
    return { stated, listings: readings.map(({ listings }) => listings), documentDate, approximation };
  }
}

/** What is remembered of a passage hangs on the list of its mentions. */
const forgotten = (reading: PassageReading): PassageReading => ({ ...reading, mentions: [...reading.mentions] });

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
