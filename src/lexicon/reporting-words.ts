// Words that show that a sentence reports words: beside them, a short quoted term is a quoted part. In the form of Token.norm.
import { SAID } from './said.ts';

export const REPORTING_WORDS: ReadonlySet<string> = new Set([
  ...SAID,
  ...`according call calling calls describe described describes describing accuse accused accuses accusing denounce denounced denounces
  criticise criticised criticize criticized criticises criticizes condemn condemned condemns dismissed dismisses dismiss praised praises
  praise promised promises promise vowed vows pledged pledges threatened threatens demanded demands claimed claims claim claiming
  alleged alleges believe believes believed think thinks thought suggested suggests suggest denied denies deny referred refers
  referring labeled labelled labels saying telling asking adding arguing insisting warning writing speaking spoke speech statement
  interview admitted admits acknowledged acknowledges complained complains urged urges hailed hails blasted blasts slammed slams
  mocked mocks cited cites mentioned mentions quoted quotes quoting tweet letter remarks words compared compares characterized
  characterised deemed pronounced predicted predicts proposed proposes reiterated repeated repeats revealed reveals confirmed confirms
  emphasized emphasised expressed expresses voiced voices lamented laments lauded lauds thanked thanks apologized apologised`.split(
    /\s+/,
  ),
]);
