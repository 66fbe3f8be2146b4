// The words of a mention in, the same as they are shown out.

/** The comma that closes an apposition belongs to the mention, by the rules of annotation, but not to a name: “The operator, Sund Line,”. */
export const mentionWords = (text: string): string => text.replace(/,$/, '');
