/** Half-open range `[start, end)` of UTF-16 code units. What it counts from (draft, passage) is said where it is used. */
export interface Span {
  start: number;
  end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The order of mentions and findings: by start, then by end. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
