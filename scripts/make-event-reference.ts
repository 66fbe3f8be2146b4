// The vocabulary of events in, docs/reference/events.md out. Part of `npm run reference`; test/cli/reference.test.ts holds it.
import { TYPE_MENDS } from '../src/extract/events/mend-type.ts';
import { STATUS_RULES } from '../src/extract/events/status-rules.ts';
import { UNSETTLED_RULES } from '../src/extract/events/status-unsettled.ts';
import { CAMEO_APPEALS, CAMEO_STATEMENTS, GOLDSTEIN_SCALE } from '../src/lexicon/cameo-public.ts';
import { MODE_TRACKS, PLOVER, PLOVER_CONTEXTS, PLOVER_TYPES } from '../src/lexicon/plover.ts';
import { EVENT_STATUSES } from '../src/record/reported-event.ts';
import { toTable } from './write-made.ts';

const QUADS = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];

const STATUS_MEANINGS: Readonly<Record<(typeof EVENT_STATUSES)[number], string>> = {
  happened: 'told as done',
  ongoing: 'told as going on: “is withholding”, “amid protests”, “the shelling continued”',
  scheduled: 'to come on a day or at a time that the text names, or arranged: “will meet on 17 March”, “talks are due”',
  decided: 'to come without a day: “will free”, “has decided to”, “the planned withdrawal”',
  conditional: 'hangs on something, or is demanded: “if he is convicted”, “might sit out”, “asked for his resignation”',
  threatened: 'held out against somebody: “threatened to expel”, “would expel him unless”',
  alleged:
    'said of somebody without being told as a fact: “accused of arming”, “allegedly”, in a statement that alleges',
  denied: 'somebody denies it, before it, behind it or in a statement that denies',
  negated: 'told as not done: “has not resigned”, “no talks were held”, “left without signing”',
};

export function makeEventReference(): string {
  const types = PLOVER_TYPES.map((type) => {
    const { meaning, quad, score, track, modes } = PLOVER[type];
    const listed = Object.entries(modes).map(([mode, value]) => `${mode} ${value ?? '(no score)'}`);
    return [type, meaning, `${quad} ${QUADS[quad]}`, track, String(score), listed.join(', ')];
  });
  const codes = Object.entries({ ...CAMEO_STATEMENTS, ...CAMEO_APPEALS }).map(([code, { meaning, score }]) => [
    code,
    meaning,
    String(score),
  ]);
  return `# Events

Who did what to whom, in the vocabulary of PLOVER 2.0 (draft of February 2024). Made from the code by \`npm run reference\`; do
not edit.

A \`ReportedEvent\` (\`src/record/reported-event.ts\`) is a happening as one report tells it: fourteen reports of three happenings are
fourteen events of three happenings. Compound actors stay one event with a list of participants.

## Types, modes and tracks

${toTable(['type', 'meaning', 'quad', 'track', 'score', 'modes and their scores'], types)}

The track is the type's, but for: ${Object.entries(MODE_TRACKS)
    .map(([of, track]) => `${of} → ${track}`)
    .join(', ')}. Every CAMEO code below is on the dialogue track.

## Statements and appeals

PLOVER dropped public statements and appeals; CAMEO's roots 01 and 02 stand in for them. A plain statement is on the dialogue
track as a \`Statement\` and yields no event, so that a report of fifteen quotations does not become fifteen events: an export that
needs 01x makes it from statements. A statement that asks or demands, and says of whom, yields an appeal 02x by what is asked
for, unless an event of type REQUEST stands in its cue already. The scale is: ${GOLDSTEIN_SCALE}.

${toTable(['code', 'meaning', 'score'], codes)}

## Status

${toTable(
  ['status', 'when'],
  EVENT_STATUSES.map((status) => [status, STATUS_MEANINGS[status]]),
)}

Asked before all others, whatever the model says, are rules that tell a deed that nobody vouches for or that is yet to be done: “did not deny that police had beaten
them” and “could not confirm the raid” leave it \`alleged\`, “did not rule out a strike”, “did the police beat them?” “should have withdrawn” \`negated\` and “should not have attacked her” \`happened\`, and “would be regarded as an attack” \`conditional\`, as are “bent on attacking”, “should be barred” and each part of “whether
they had fired or mined the port”; “threatening an attack” is \`threatened\` and “instead of visiting Sund” \`negated\`; “ordered that Orlik be freed” has it
\`decided\`, and who is ordered, not who orders, does it (\`roles-of-order.ts\`; “Solvane said that Tarsk must withdraw” asks it of Tarsk):
${UNSETTLED_RULES.map(({ name, status }) => `\`${name}\` (${status})`).join(', ')}.

What the model says counts, and grammar where no model is installed; that a statement denies, alleges or threatens its content
counts in both cases, and so do words right beside the trigger that mean nothing else (marked *). The rules of grammar, in the order in which they are asked:
${STATUS_RULES.map(({ name, status, certain }) => `\`${name}\`${certain ? '*' : ''} (${status})`).join(', ')}.

What somebody demands, asks for or urges (“asked for his resignation”, “demanded that Tarsk withdraw”) is an event beside the REQUEST, \`conditional\`: nobody tells that
it was done. A refusal told as REJECT (“will not give his consent”, “will not begin talks”) is \`decided\`.

Status and day are set against each other (\`reconcile-time.ts\`): what takes place more than a day after the report is never \`happened\` or \`ongoing\`. A present (“is signed on
3 October”, “the trial begins in March”) is \`scheduled\`; of what is told as past (“approved a vote on 3 October”) such a day is not its own, and \`when\` is null. What will take place has the
next such day, where the words tell no year.

**Whose word it is**: \`within\` is the innermost statement whose content holds the event; null is the report's own voice.
**Three dates stay apart**: \`when\` is when it took or takes place, the statement's \`when\` is when that was said, the report's
\`published\` is when it was printed. A time belongs to the verb it is nearest to; without one \`when\` is null and nothing is made up.

## Announced and carried out, joint and alone

Rules that turn on more than the trigger, each of which can be left out (\`src/extract/events/mend-type.ts\`):
${TYPE_MENDS.map(({ name }) => `\`${name}\``).join(', ')}. An announced withdrawal is CONCEDE and a carried-out one RETREAT; “will give
aid” is AGREE; an exercise of one state is MOBILIZE and a joint one COOPERATE; summoning an ambassador is ACCUSE. A meeting to
come keeps CONSULT when its day, place or occasion is told (it can be put into a calendar) and is AGREE when it is only agreed on.

Candidates and teams battle, beat and capture nobody (\`contest-senses.ts\`: by the words of the sentence and by what the report is of): “beat Okker in the primary”, “captured Belmark and 40 delegates”, “hit the trail”, “targeted
undecided voters”, “released his tax returns”, “suspended his campaign”; idioms neither (\`idiom-senses.ts\`: “seized on the remark”, “took office”, “served as a test of his strength”, “returned the favour”); whom one calls out or fires back at one accuses (\`mend-particle.ts\`). With arms, police or a state in it such a sentence tells of force.

Everyday senses of a verb are no deeds (\`everyday-sense.ts\`, \`everyday-objects.ts\`: by the kind of who does it and of what it is done to): “battled pneumonia”, “the storm hit”, “shot up in the polls”,
“fired the coach”, “threw him a rope”, “struck out 3,120 names”, “drill eight boreholes”, “charges nothing”, “the peso closed”, and what a beast or a
mishap does (“eaten by a tiger”, “injured when a crane collapsed”, “killed in a crash”). A danger that somebody only warns of is no threat (“warned that the guild may split”, not “warned that it would retaliate”). Neither is what the object of an everyday verb tells (\`everyday-verbs.ts\`: “shook hands”, “closed the sitting”,
“axed 300 jobs”, “shelled out $4m”, calling off one’s own rally), nor keeping one’s words to oneself, which is a statement (\`withheld-words.ts\`: “refused to comment”, “declined to say whether”,
“did not respond to a request for comment”). A question is no demand, trying no request, and words offered no promise (\`everyday-words.ts\`: “asked her what she thought”, “sought to calm the
markets”, “called himself a friend of labour”, “offered her own view”).

What is told twice in one sentence (“launched an attack”, “imposed sanctions”, “shelled the port, killing two”) is one event with the words of both;
forces moved for an assault that the same sentence tells are part of the assault.

## Model and rules together

The model finds triggers, types, statuses and participants; the lexicon and the grammar of the clause say the rest
(\`src/extract/model/join-with-rules.ts\`). A word that rules have a reading of counts the more, the surer they are of it. A passive is read by
its grammar, also without its auxiliary (“three killed in Sund”, “a premier accused of theft”) and along a list (“were beaten, chained and
shot”): done to its subject, by whom “by” names, and so is a noun’s (“the arrest of Orlik by the police”). Elsewhere the model’s participants stand, each as the
whole phrase that acts (“Belmark’s foreign minister”, “observers sent by the pact”); rules add who acts and whom it is done to where it names nobody and
somebody stands right there, and the type where it is unsure. Where the model names nobody, whom a
verb is done to is its object, also of its infinitive (\`object-of-verb.ts\`: “backing the government”, “refused to meet the envoy”, “returned the painting to the mayor”). A list is taken whole and an
apposition as one, who acts in a clause of his own suffers nothing, and of “Arvenia’s raid on Kestria killed nine” Arvenia is who did it (\`mend-sides.ts\`). Nobody behind a verb does it. Whom a relative stands for does what its clause tells (\`antecedent.ts\`: “tied the levy to Okker, who backed it”, “the head of the union, which sued”). A verb that undoes a deed is the deed (“walked out of the talks”). Who gets a deed that a noun tells suffers it (\`noun-sides.ts\`: “came under
withering criticism”, “came under fire from teachers”, “won the endorsement of the union”, “has support from the union”, “was the target of a Tarsk attack”, “will go on trial”, “Okker’s arrest”); of a noun with its possessor the possessor does it to whom “of” names, or has it
done by whom “by” names (\`owned-deed.ts\`: “his endorsement of Varga”, “Varga’s condemnation by the union”; a complaint is against whom it is filed). Who is said to have done it did it (\`doer-of-noun.ts\`: “Tarsk was behind the
attack”, “the gunmen responsible for it”, “a bombing claimed by the Dawn Army”, “attacks from Venn” in words, not “no group has claimed”, “the test that Tarsk conducted”, “their investigation” where nobody else is named); who answers a request or criticism got it (“turned down calls for her
resignation”); and what is accused, rebuffed or praised of somebody is done to him (\`owner-of-object.ts\`: “rejected Venn’s demands”, “an inquiry into her use of the fund”; not “Okker called his vote a mistake”, his own). Who does a verb in -ing is the subject of the clause that it hangs on (\`subject-of-participle.ts\`: “Okker will not beat Varga by attacking Venn”,
“opened a rally blasting Varga”, “the states sued the council, calling it a sham”). Nothing is done to who is to act (“promised the league would return”). What an arrest draws, who arrested does not do. Right before any other noun stands its possessor (“Oranov’s attacks”) or nobody; a town there (“the Sund church shooting”), or behind “in”, is a place, and neither a day (“the May Day
protests”) nor who only tells of it (“she said that the attack took place”) did it.
An event that is likely told wrong is left out (reader-2 only; \`likelihood-of-deed.ts\`: a logistic regression over how sure the model is, whether the lexicon has the word for the type, what kind of somebody stands on each side and what
stands behind the verb, fitted on 1,147 judged events): “tipped the scale” is no SUPPORT, “mended the roof” no PROTEST; what is announced for a day is kept.
What wishes,
feels or merely is (“want”, “death”), what somebody once was (“who once audited ministries”), coming back (“he returned to the base”) money (“raised defence spending”), qualities (“the banned league”) and what
nature does (“the cyclone destroyed the port”) are no deeds. What rules are sure of (“protests”, “the shelling”, “a missile test”, “visited Sund”, “threatened to leave”, “secured a pledge from Drazic”,
“we have met before”, “strengthened its presence”, “held manoeuvres”, “found him guilty”, “the complaint by Varga”) is an event also where the model sees none, such nouns also without participants.

## Places

\`country\` is the ISO 3166-1 alpha-2 code of the named place (“Alexandria, Va.”) or of a seat of power (“the White House”, \`landmarks.ts\`); else of
what force hits, of the host of a visit, or of police, courts or crowds, who act at home. A state's forces may be anywhere, so they tell no country. “In the worst way”, “at the debate” and “the arrest of Okker” name no place (\`no-places.ts\`). \`region\` and \`city\` are named where the text names one. The
lists are \`src/lexicon/countries.ts\`, \`regions.ts\` and \`cities.ts\` (GeoNames, CC BY 4.0).

## Contexts

Tags by words of the sentence, several at once: ${PLOVER_CONTEXTS.map((context) => `\`${context}\``).join(', ')}.
`;
}
