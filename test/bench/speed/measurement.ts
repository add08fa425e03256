/** One line of the table of speeds. */
export interface Measurement {
  what: string;
  result: string;
  /** Empty where there is none. */
  goal: string;
}
