/** What a firm's name ends in by law, a full stop behind it left out: "Keel & Marsh Ltd", "Nordferry ASA". Form: folded. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp ltd limited llc llp plc co ag asa as ab oy oyj gmbh sa spa nv bv pty kk'.split(' '),
);

/** Whether `word`, in small letters, is such an ending. */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.replace(/\.$/, ''));
