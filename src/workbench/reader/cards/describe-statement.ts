// A statement in words.
import type { Form, Polarity, Statement } from '../../../record/statement.ts';
import { ACT_WORDS } from '../../components/act-words.ts';
import { actorsOf, type Description, NO_TIMES, nameOf, shortNameOf, timeOf } from './description.ts';

const FORM_WORDS: Record<Form, string> = {
  direct: 'in their own words',
  indirect: 'in the report’s words',
  mixed: 'partly in their own words',
};

const POLARITY_WORDS: Record<Polarity, string> = {
  positive: '',
  negated: ' (that it was said is denied)',
  hypothetical: ' (hypothetical)',
};

export function describeStatement(statement: Statement): Description {
  const { source, cue, content, addressee, occasion, when } = statement;
  const time = timeOf(when);
  return {
    name: shortNameOf(source, 'Somebody not named'),
    brief: ACT_WORDS[statement.act],
    who: nameOf(source),
    toWhom: nameOf(addressee),
    what: `${ACT_WORDS[statement.act]}, ${FORM_WORDS[statement.form]}${POLARITY_WORDS[statement.polarity]}`,
    words: content.text,
    ...NO_TIMES,
    said: [time, occasion.text].filter(Boolean).join(', ') || null,
    confidence: statement.confidence,
    why: cue.text ? `the words “${cue.text}” report it` : 'no word reports it; the quotation stands for itself',
    actors: actorsOf(source, addressee),
  };
}
