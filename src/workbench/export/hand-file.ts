// Gives a file that the page made to whoever sits before it.

export function handFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file in hand only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `words` as a name that every system takes, without an ending. */
export const fileName = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'chart';
