import type { Check } from "./check.ts";

/** Every check, in the order of the documentation. A new check is two files and one line here. */
export const checks: readonly Check[] = [];
