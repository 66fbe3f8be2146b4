// Words by which one is addressed behind “his”, “her”, “your”, for an office that one has.
const JUDGES = /^(?:judge|justice|magistrate|recorder|coroner|master|registrar|chancellor)$/;
/** By the style the offices of those who have it. */
export const STYLES: ReadonlyMap<string, RegExp> = new Map([
  ['honour', JUDGES],
  ['honor', JUDGES],
  ['worship', /^(?:judge|magistrate|mayor)$/],
  ['lordship', /^(?:judge|justice|lord|baron|bishop|archbishop)$/],
  ['ladyship', /^(?:judge|justice|lady|baroness)$/],
  ['excellency', /^(?:ambassador|president|governor|minister|bishop|archbishop|envoy|excellency)$/],
  ['majesty', /^(?:king|queen|emperor|empress|sultan)$/],
  ['highness', /^(?:prince|princess|duke|duchess|emir|sheikh)$/],
  ['grace', /^(?:duke|duchess|archbishop)$/],
  ['holiness', /^pope$/],
  ['eminence', /^cardinal$/],
]);
