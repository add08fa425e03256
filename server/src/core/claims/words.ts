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
export const targets = new WordList(words.targets);
export const plans = new WordList(words.plans);
export const done = new WordList(words.done);
export const notPlans = new WordList(words.notPlans);
export const sourceVerbs = new WordList(words.sourceVerbs);
export const sourceVerbsAlone = new WordList(words.sourceVerbsAlone);
export const counters: ReadonlySet<string> = new Set(words.counters);
export const nameless: ReadonlySet<string> = new Set(words.nameless);
