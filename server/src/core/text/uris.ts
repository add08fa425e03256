/** A URI as people read it: client and server may write the same address with more or fewer characters escaped. */
export function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The folders around a file, the innermost first, as URIs without a slash at their end; none for what is in no file. */
export function foldersAround(uri: string): string[] {
  const root = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0];
  if (root === undefined) return [];
  const folders: string[] = [];
  for (let end = uri.lastIndexOf("/"); end >= root.length; end = uri.lastIndexOf("/", end - 1)) {
    folders.push(uri.slice(0, end));
    if (end === root.length) break;
  }
  return folders;
}

/** The last part of an address, for people. */
export const nameOf = (uri: string): string => plain(uri.slice(uri.lastIndexOf("/") + 1));

/** The path of a file or folder from a folder around it. */
export const pathFrom = (folder: string, uri: string): string => plain(uri.slice(folder.length + 1));
