import historic from "../../../../register/historic-starts.json" with { type: "json" };

/** The eras that years are counted from, as an alternative of a pattern: 光绪|贞观|民国. */
export const eraNames = [...historic.eras.map(({ name }) => name), ...historic.otherEras].join("|");
