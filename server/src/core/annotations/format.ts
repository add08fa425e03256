import type { Silence } from "./silence.ts";
import { toReference } from "./source.ts";

// The Web Annotation Data Model, https://www.w3.org/TR/annotation-model/, as far as it is used here.

export interface Annotation {
  "@context": unknown;
  id: string;
  type: "Annotation";
  motivation: string;
  created: string;
  body: TextualBody[];
  target: SpecificResource[];
}

interface TextualBody {
  type: "TextualBody";
  purpose: "tagging" | "commenting";
  value: string;
}

interface SpecificResource {
  source: string;
  selector?: Selector[];
}

type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix?: string; suffix?: string }
  | { type: "TextPositionSelector"; start: number; end: number };

/** The motivation that tells a silence from other annotations of a draft. */
export const silencing = "moderating";

/** The paths count from the folder that holds `.hegao/annotations/`. */
const context = ["http://www.w3.org/ns/anno.jsonld", { "@base": "../../" }];

/** The text of the file that keeps a silence. */
export function formatSilence({ id, check, reason, created, target, evidence }: Silence): string {
  const source = toReference(target.source);
  const body: TextualBody[] = [{ type: "TextualBody", purpose: "tagging", value: check }];
  if (reason !== "") body.push({ type: "TextualBody", purpose: "commenting", value: reason });
  const selector = selectorsOf(target);
  const against = evidence.map((exact) => ({ source, selector: [{ type: "TextQuoteSelector" as const, exact }] }));
  const annotation: Annotation = {
    "@context": context,
    id,
    type: "Annotation",
    motivation: silencing,
    created,
    body,
    target: [{ source, ...(selector && { selector }) }, ...against],
  };
  return `${JSON.stringify(annotation, null, 2)}\n`;
}

function selectorsOf({ quote }: Silence["target"]): Selector[] | undefined {
  if (!quote) return undefined;
  const { exact, context } = quote;
  if (!context) return [{ type: "TextQuoteSelector", exact }];
  const { prefix, suffix, start } = context;
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start, end: start + [...exact].length },
  ];
}
