import { readSmallInteger } from "../../text/numerals.ts";
import { connectorEnd } from "./connector.ts";
import { Level, type PointReader } from "./pointReader.ts";

/** 第一季度; 前三季度, 前5个月: from the beginning of the year. */
export function readOpeningPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const sign = text.charAt(at);
  if ((sign !== "第" && sign !== "前") || !reader.accepts(Level.part)) return false;
  const number = readSmallInteger(text, at + 1);
  if (!number || number.high !== number.value || number.value < 1) return false;
  const unit = text.charAt(number.end) === "个" ? number.end + 1 : number.end;
  const other = sign === "第" ? readOtherQuarter(text, number.end) : null;
  if (other && other.value > number.value) {
    reader.point.quarter = number.value;
    reader.to = { ...reader.point, quarter: other.value };
    reader.written = true;
    return reader.take(Level.part, other.end);
  }
  if (text.startsWith("季度", unit) && number.value <= 4) {
    reader.point.quarter = sign === "前" ? 1 : number.value;
    if (sign === "前") reader.to = { ...reader.point, quarter: number.value };
    return reader.take(Level.part, unit + 2);
  }
  if (sign !== "前" || text.charAt(unit) !== "月" || number.value > 12 || number.value < 2) return false;
  reader.point.month = 1;
  reader.to = { ...reader.point, month: number.value };
  return reader.take(Level.month, unit + 1);
}

/** 至第三季度 */
function readOtherQuarter(text: string, at: number): { value: number; end: number } | null {
  const next = connectorEnd(text, at);
  const number = next < 0 ? null : readSmallInteger(text, text.charAt(next) === "第" ? next + 1 : next);
  if (!number || number.value > 4 || !text.startsWith("季度", number.end)) return null;
  return { value: number.value, end: number.end + 2 };
}
