import type { DateMention, Figure } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import type { Found, Reader } from "./reader.ts";
import { documentDate, kinds } from "./rows.ts";

const analyzer = createAnalyzer();

export const ours: Reader = {
  name: "Hegao",
  reads: kinds,
  read(text) {
    const options = { uri: "bench:", settings: defaultSettings, register: builtInRegister, locale: "zh" } as const;
    const { mentions } = analyzer.analyze(text, { ...options, documentDate });
    return mentions.flatMap((mention) => {
      if (mention.kind === "figure") return figure(mention);
      return mention.kind === "date" ? date(mention) : [];
    });
  },
};

/** A figure is also a number, by its numeral alone. */
function figure({ type, value, range, unit, number, start, end }: Figure): Found[] {
  if (range) {
    const values = [`${range.low}..${range.high}`];
    return [number, { start, end }].map((span) => ({ kind: "range", ...span, values }));
  }
  if (value === null) return [];
  const found: Found[] = [{ kind: "number", ...number, values: [value] }];
  const whole = { start, end };
  if (type === "percent" || type === "percentagePoint") found.push({ kind: "percent", ...whole, values: [value] });
  if (type === "money") found.push({ kind: "money", ...whole, values: [`${value} ${unit?.code}`] });
  if (type === "quantity" && unit?.code) found.push({ kind: "dimension", ...whole, values: [`${value} ${unit.code}`] });
  return found;
}

function date({ type, timex, range, start, end }: DateMention): Found[] {
  const values = range ? [`${range.low}/${range.high}`] : [];
  if (timex !== null) values.push(timex);
  if (values.length === 0) return [];
  const whole = { start, end, values };
  if (type === "duration") return [{ kind: "duration", ...whole }];
  if (type === "set") return [{ kind: "recurring", ...whole }];
  if (type === "time") return [{ kind: "time", ...whole }];
  return [{ kind: values.some((value) => value.includes("/")) ? "date range" : "date", ...whole }];
}
