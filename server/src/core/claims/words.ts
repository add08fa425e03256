import words from "../../../register/claim-words.json" with { type: "json" };
import { WordList } from "../text/wordList.ts";

/** The word lists that claims are read with; what each is for stands in `claim-words.schema.json`. */
export const links = new WordList(words.links);
export const changes = new WordList(words.changes);
export const comparisons = new WordList(words.comparisons);
export const approaching = new WordList(words.approaching);
export const leads = new WordList(words.leads);
export const notLeads = new WordList(words.notLeads);
export const bareVerbs = new WordList(words.bareVerbs);
/** Those that are a word by themselves: 为 or 向 before a figure may end another. */
export const longVerbs = new WordList(words.bareVerbs.filter((verb) => verb.length > 1));
export const nounEnds = new WordList(words.nounEnds);
export const countNouns = new WordList(words.countNouns);
export const owners = new WordList(words.owners);
export const placeEndings = new WordList(words.placeEndings);
export const placeContinued = new WordList(words.placeContinued);
export const notPlaces = new WordList(words.notPlaces);
export const notPlans = new WordList(words.notPlans);
export const sourceVerbs = new WordList(words.sourceVerbs);
export const sourceVerbsAlone = new WordList(words.sourceVerbsAlone);
export const learntVerbs: ReadonlySet<string> = new Set(words.learntVerbs);
export const { learntFrom } = words;
export const sourceEnds = new WordList(words.sourceEnds);
export const unnamedSources: ReadonlySet<string> = new Set(words.unnamedSources);
export const counters: ReadonlySet<string> = new Set(words.counters);
export const nameless: ReadonlySet<string> = new Set(words.nameless);
/** What a word says of the figures after it in its sentence; 预期 is a target before it is a plan. */
export const statusKinds: ReadonlyMap<string, "target" | "plan" | "done"> = new Map([
  ...words.plans.map((word) => [word, "plan"] as const),
  ...words.targets.map((word) => [word, "target"] as const),
  ...words.done.map((word) => [word, "done"] as const),
]);
export const statusWords = new WordList([...statusKinds.keys()]);
