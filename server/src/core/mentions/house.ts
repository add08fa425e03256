import { type FigureHouse, partOf } from "./figures/house.ts";
import { houseUnits } from "./figures/houseUnits.ts";
import { HouseWords } from "./houseWords.ts";

/** What a newsroom sets that a draft is read by. */
export interface House extends FigureHouse {
  words: HouseWords;
}

/** As a newsroom writes it. */
interface Said {
  units: Readonly<Record<string, string>>;
  words: readonly string[];
  /** In percent. */
  approximation: number;
}

export const openHouse = ({ units, words, approximation }: Said): House => ({
  units: houseUnits(units),
  words: new HouseWords(words),
  approximation: partOf(approximation),
});
