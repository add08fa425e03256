import historic from "../../../../register/historic-starts.json" with { type: "json" };

/** The eras that years are counted from, each with the years that may be its first. */
export const eraYears: ReadonlyMap<string, readonly number[]> = new Map([
  ...historic.eras.map(({ name, firstYear }): [string, number[]] => [name, [firstYear]]),
  ...historic.otherEras.map(({ name, firstYears }): [string, number[]] => [name, firstYears]),
]);

/** Their names, as an alternative of a pattern: 光绪|贞观|民国. */
export const eraNames = [...eraYears.keys()].join("|");
