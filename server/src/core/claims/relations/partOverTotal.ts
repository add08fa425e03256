import { longVerbs } from "../words.ts";
import { canBeAdded, isOtherThing } from "./added.ts";
import { isMeasured, type Measured, type RelationKind } from "./kind.ts";
import { behindParts, firstPart, isAbove, isParts } from "./partsBehind.ts";
import { between, type ClaimSentence } from "./sentences.ts";
import { ownUnits } from "./words.ts";

/**
 * 教职工214人，其中专任教师236人: a part that is more than its whole. Only what contradicts is told: a part that is less says nothing
 * of either figure.
 */
export const partOverTotal: RelationKind = {
  kind: "part-of-total",
  scope: "passage",
  *find({ passages }) {
    for (const { passage, claims } of passages) {
      const whole = { text: passage.text, claims: claims.filter(isMeasured) };
      for (const [index, total] of whole.claims.entries()) {
        const part = partOver(whole, index);
        if (part) {
          yield {
            claims: [part.claim.id, total.claim.id],
            holds: false,
            arithmetic: `${part.figure.text}＞${total.figure.text}`,
          };
        }
      }
    }
  },
};

/** The first part behind a total, where it is more than every figure of its kind before it. */
function partOver(sentence: ClaimSentence, index: number): Measured | null {
  const total = sentence.claims[index]!;
  const opening = firstPart(sentence, index);
  const part = sentence.claims[opening];
  if (!part || part.measure.key !== total.measure.key) return null;
  const head = between(sentence, sentence.claims[opening - 1]!, part);
  const name = isParts(head) ? behindParts(head) : null;
  if (name === null || name.length > longestName || /[，,、；;：:。（(]/.test(name)) return null;
  if (!isOfOneThing(name, sentence, total)) return null;
  const before = sentence.claims.slice(0, opening).filter(({ measure }) => measure.key === part.measure.key);
  if (!before.every(({ measure }) => isAbove(part.measure.interval, measure.interval))) return null;
  const isAdded = canBeAdded(sentence, index) && canBeAdded(sentence, opening);
  return isAdded && !isOtherThing(sentence, opening, index) ? part : null;
}

/** People, cases and the like, whose unit says what they are, with no verb that makes them others; or money in 万 and 亿 under one name. */
function isOfOneThing(name: string, { text }: ClaimSentence, { figure, local }: Measured): boolean {
  if (/[有设增建]/.test(name) || longVerbs.firstIn(name, 0, name.length)) return false;
  if (figure.type === "quantity") return ownUnits.has(figure.unit?.text ?? "");
  const whole = text.slice(Math.max(0, local.start - longestLead), local.start);
  return figure.type === "money" && /[万亿]/.test(figure.text) && name.length > 1 && whole.includes(name.slice(-2));
}

const longestName = 12;
const longestLead = 16;
