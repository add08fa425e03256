import type { Mention } from "../format.ts";
import { boundAfter, boundBefore } from "../mentions/figures/bounds.ts";

/** A mention as the draft says it, bound words included: 超50亿元, 300人左右. */
export function said(mention: Mention, draft: string): string {
  const before = boundBefore(draft, mention.start, false);
  const after = mention.parts ? null : boundAfter(draft, mention.end);
  return (
    draft.slice(before?.start ?? mention.start, mention.start) +
    mention.text +
    draft.slice(mention.end, after?.end ?? mention.end)
  );
}
