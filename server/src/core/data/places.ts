// Where a newsroom's own files lie: in the folder of its drafts, or in one around it.

/** What is said of a folder as a whole. */
export const settingsFileName = "hegao.config.json";

/** What the tool and its people keep beside the drafts. */
export const ownFolder = ".hegao";
export const registerPath = `${ownFolder}/programs.json`;
export const baselinePath = `${ownFolder}/baseline.json`;
/** What people say of single drafts: one file an annotation. */
export const annotationFolder = `${ownFolder}/annotations`;
