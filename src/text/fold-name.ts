// A name as written in, the form out in which two writings of one name are equal.

/**
 * Case, kind of apostrophe, blanks and a leading "the" do not matter. Letters do: a look-alike of another script, an
 * accent or an invisible character makes another name.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
