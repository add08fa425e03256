import type { Program } from "../../format.ts";

/** One entry of the register of programs, as in `server/register/programs.json`. */
export interface RegisterEntry {
  id: string;
  name: string;
  type: Program["type"];
}

/** The register, indexed for detection. `version` changes whenever an entry does: it is part of the cache key. */
export interface Register {
  version: string;
  entries: readonly RegisterEntry[];
}
