import register from "../../../register/short-words.json" with { type: "json" };

const seconds = new Map(Object.entries(register.words));

/** Whether two characters are a word of the language; never for anything but two. */
export const isShortWord = (characters: string): boolean =>
  characters.length === 2 && (seconds.get(characters.charAt(0))?.includes(characters.charAt(1)) ?? false);
