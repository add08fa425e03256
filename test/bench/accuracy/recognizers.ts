import { sixRecognizers } from "../speed/peers.ts";
import type { Found, Reader } from "./reader.ts";
import type { Kind } from "./rows.ts";

/** The units that the rows use, as this peer names them → UCUM. */
const units: Record<string, string> = {
  Meter: "m",
  Kilometer: "km",
  Centimeter: "cm",
  Millimeter: "mm",
  "Square meter": "m2",
  "Square kilometer": "km2",
  "Cubic meter": "m3",
  Hectare: "har",
  Kilogram: "kg",
  Gram: "g",
  Ton: "t",
  "Metric ton": "t",
  Liter: "L",
  C: "Cel",
  "Kilometer per hour": "km/h",
};

interface Resolution {
  value?: string;
  unit?: string;
  isoCurrency?: string;
  values?: { timex?: string; type?: string; value?: string; start?: string; end?: string }[];
}

/** Several readings of one date all count: the peer is given the benefit. */
export const recognizersText: Reader = {
  name: "recognizers-text",
  reads: ["number", "percent", "money", "dimension", "date", "date range", "time", "duration", "recurring"],
  read: (text) =>
    sixRecognizers.flatMap((recognize) =>
      recognize(text).flatMap(({ start, end, typeName, resolution }) =>
        found({ start, end: end + 1 }, typeName, (resolution ?? {}) as Resolution),
      ),
    ),
};

const dateKinds: Record<string, Kind> = {
  date: "date",
  daterange: "date range",
  datetime: "time",
  time: "time",
  timerange: "time",
  datetimerange: "date range",
  duration: "duration",
  set: "recurring",
};

function found(
  span: { start: number; end: number },
  type: string,
  { value = "", unit = "", ...rest }: Resolution,
): Found[] {
  if (type === "number") return [{ kind: "number", ...span, values: [value] }];
  if (type === "percentage") return [{ kind: "percent", ...span, values: [value.replace("%", "")] }];
  if (type === "currency") return [{ kind: "money", ...span, values: [`${value} ${rest.isoCurrency}`] }];
  if (type === "dimension" || type === "temperature") {
    return [{ kind: "dimension", ...span, values: [`${value} ${units[unit] ?? unit}`] }];
  }
  const kind = dateKinds[type.replace("datetimeV2.", "")];
  if (!kind) return [];
  const values = (rest.values ?? []).flatMap(({ timex = "", value = "", start, end }) => [
    timex,
    value.replace(" ", "T").replace(/(T?\d\d:\d\d):00$/, "$1"),
    ...(start && end ? [`${start}/${end}`] : []),
  ]);
  // A month or a year is a range to this peer, a date to the rows.
  return kind === "date range"
    ? [
        { kind, ...span, values },
        { kind: "date", ...span, values },
      ]
    : [{ kind, ...span, values }];
}
