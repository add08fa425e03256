import { type HouseUnits, houseUnits } from "./figures/houseUnits.ts";
import { HouseWords } from "./houseWords.ts";

/** What a newsroom adds to the words of the register. */
export interface House {
  units: HouseUnits | null;
  words: HouseWords;
}

export const openHouse = (said: { units: Readonly<Record<string, string>>; words: readonly string[] }): House => ({
  units: houseUnits(said.units),
  words: new HouseWords(said.words),
});
