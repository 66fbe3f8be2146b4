/** “okker” as “Okker”: a word in small letters as it stands where it is a name. */
export const capitalised = (word: string): string => word.replace(/^./u, (letter) => letter.toUpperCase());
