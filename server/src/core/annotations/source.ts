/** How a path stands in an annotation: a relative reference (RFC 3986) that reads as the path wherever it can. */
export function toReference(path: string): string {
  const escaped = path.replace(/[\s%#?:"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
  return escaped === "" ? "./" : escaped;
}

/** Null for what is no reference to something below the folder that the paths count from. */
export function toPath(reference: string): string | null {
  if (reference.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(reference)) return null;
  try {
    const path = decodeURIComponent(reference).replace(/^(?:\.\/)+/, "");
    return path.split("/").includes("..") ? null : path;
  } catch {
    return null;
  }
}
