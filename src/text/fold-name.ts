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
    .replace(BLANKS, ' ')
    .replace(/^ | $/g, '')
    .replace(/^the /, '');
}

/** All that \s takes but the byte order mark, which nobody sees. */
const BLANKS = /[^\S\uFEFF]+/g;
