import register from "../../../register/short-words.json" with { type: "json" };

let seconds: ReadonlyMap<string, string> | undefined;

/** First character → the second ones of its words. Taken apart when the first word is looked up, not when the server starts. */
const secondsOf = (first: string): string | undefined => {
  seconds ??= new Map(register.words.split(" ").map((group) => [group.charAt(0), group.slice(1)]));
  return seconds.get(first);
};

/** Whether two characters are a word of the language; never for anything but two. */
export const isShortWord = (characters: string): boolean =>
  characters.length === 2 && (secondsOf(characters.charAt(0))?.includes(characters.charAt(1)) ?? false);
