/** Say that the months and days behind them are lunar. */
export const lunarSigns: readonly string[] = ["农历", "阴历", "夏历", "旧历"];
