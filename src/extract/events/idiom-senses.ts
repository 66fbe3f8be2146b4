// Idioms of everyday verbs and nouns: office is taken, a favour returned, a remark seized on, strength put to the test. They belong to the senses of
// everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { behindVerb, sentenceOf } from './clause-words.ts';
import { speaksOfForce } from './domain-of.ts';
import type { Sense } from './sense-question.ts';

const TAKEN_IDIOM =
  /^ (?:office|part|place|note|stock|advantage|credit|questions?|care|heart|comfort|pride|notice|turns|root|shape|hold|effect|pains|to (?:twitter|facebook|social media|the (?:stage|podium|airwaves|floor|lectern|microphone|internet|web|trail|road))|on (?:the|a|an|his|her|their|new|more)|the (?:stage|podium|lead|oath|floor|helm|reins|lectern|microphone|plunge|job|opportunity|time|view|unusual|rare|extraordinary)|an? (?:look|leave|break|indefinite|long|short|few|hard|tough|step|stand|different|softer|harder|dim|page|cue|tour|vacation|bow)|(?:his|her|their|its) (?:seat|place|time|case|message|cue|oath|campaign|name|turn)) /;

export const IDIOM_SENSES: readonly Sense[] = [
  {
    // “[seized] on the remark”; not “[seized] the port”
    name: 'seized-on',
    test: ({ type, trigger, behind }) =>
      type === 'COERCE' && /^seiz/.test(trigger) && /^ (?:on|upon) (?!\w+day )/.test(behindVerb({ trigger, behind })),
  },
  {
    // “the story [blew up] on social media”, “[blew up] at a reporter”; not “a mine [blew up] at the gate”, “[blew up] the bridge”
    name: 'blew-up-in-words',
    test: (question) =>
      question.type === 'ASSAULT' &&
      /^bl[eo]w(?:s|n|ing)?(?: up)?$/.test(question.trigger) &&
      /^ up (?:at (?:an?|his|her|the) (?:[\w-]+ )?(?:reporter|aide|staff|journalist|critic|rival)\w* |on (?:social|twitter|facebook|the internet)|in (?:his|her|their) faces? )/.test(
        behindVerb(question),
      ) &&
      !speaksOfForce(sentenceOf(question).replace(/ explod\w+/, '')),
  },
  {
    // “[took] office”, “[took] to the stage”, “[take] part”; not “[took] to the streets”, “[took] two hostages”
    name: 'taken-idiom',
    test: ({ type, trigger, behind }) =>
      /^(?:RETREAT|CONCEDE|COERCE|PROTEST|SANCTION|ASSAULT|AID)$/.test(type) &&
      /^(?:take|takes|took|taken|taking)(?: |$)/.test(trigger) &&
      TAKEN_IDIOM.test(behindVerb({ trigger, behind })),
  },
  {
    // “it [turned out] to be a mistake”, “[turned out] that”; not “[turned out] in protest”, “[turned out] the tenants”
    name: 'turned-out-to-be',
    test: ({ trigger, behind }) =>
      /^turn(?:s|ed|ing)?(?: out)?$/.test(trigger) &&
      /^ out (?:to (?:be|have)|that|not|as|well|badly|fine|otherwise|differently|wrong|right|,) /.test(
        behindVerb({ trigger, behind }),
      ),
  },
  {
    // “a [test] of his strength”, “served as a [test] for Okker”; not “a [test] of a missile”, “the [test] was condemned”
    name: 'test-of-somebody',
    test: (question) =>
      question.type === 'MOBILIZE' &&
      /^tests?$/.test(question.trigger) &&
      (/^ (?:of|for) /.test(question.behind) ||
        / (?:as|litmus|first|real|big|key|major|stress|acid|crucial) (?:an? )?(?:[\w-]+ )?$/.test(question.before)) &&
      !/ (?:missiles?|nuclear|rockets?|bombs?|warheads?|weapons?|ballistic|hydrogen|atomic|devices?|launch\w*|torpedo\w*|drones?) /.test(
        sentenceOf(question),
      ),
  },
  {
    // “[returned] the favour”, “[return] his call”; not “[returned] the crew”, “[returned] fire”
    name: 'returned-a-favour',
    test: ({ type, trigger, behind }) =>
      /^(?:RETREAT|CONCEDE|AID|SUPPORT)$/.test(type) &&
      /^return(?:s|ed|ing)?$/.test(trigger) &&
      /^ (?:[\w'’]+ )?(?:favou?rs?|compliments?|calls?|messages?|gaze|smile|greetings?|insults?) /.test(behind),
  },
  {
    // “his position has [angered] Varga”: a feeling; not “[threatened] Varga in anger”
    name: 'felt-only',
    test: ({ type, trigger }) =>
      type === 'ACCUSE' &&
      /^(?:anger|enrag|infuriat|annoy|irk|irritat|alarm|astonish|surpris|delight|worri|worry|disappoint|frustrat|rattl|stun|shock|polari[sz]|trend|unsettl)(?:e|s|es|ed|d|ing|ied|ies)?$/.test(
        trigger,
      ),
  },
  {
    // “the law [violated] the constitution”; not “Tarsk [violated] the truce”, “[violated] Belmark’s airspace”
    name: 'law-violated',
    test: ({ type, trigger, agents, behind }) =>
      type === 'COERCE' &&
      /^violat/.test(trigger) &&
      (agents.some((agent) => /(?:^| )(?:laws?|bill|rules?|plan|order|act|ban|polic(?:y|ies)|measure)$/.test(agent)) ||
        /^ (?:[\w'’-]+ ){0,3}(?:constitution|amendment|laws?|act|rules?|regulations?|polic(?:y|ies)|standards?|terms|oath|statutes?) /.test(
          behind,
        )),
  },
  {
    // “her name [recognition]”, “facial [recognition]”; not “the formal [recognition] of Kestria”
    name: 'name-recognition',
    test: ({ trigger, before }) =>
      trigger === 'recognition' && / (?:name|face|facial|voice|speech|brand|pattern|image|in|beyond) $/.test(before),
  },
  {
    // “we kept every [promise] that we made”, “has broken her [pledge]”; not “made a [promise] to keep”, “kept his [promise] to Kestria” of two who are named
    name: 'kept-a-promise',
    test: ({ type, noun, trigger, before, recipients }) =>
      type === 'AGREE' &&
      noun &&
      recipients.length === 0 &&
      /^(?:promis|pledg|vow|commitment)/.test(trigger) &&
      / (?:keep|keeps|kept|keeping|br(?:eak|eaks|oke|oken|eaking)|honou?r(?:s|ed|ing)?|fulfil(?:l|s|led|ling)?|deliver(?:s|ed|ing)? on|ma(?:ke|de) good on|reneg(?:e|ed|ing) on) (?:[\w'’-]+ ){1,3}$/.test(
        before,
      ),
  },
  {
    // “died of a heart [attack]”; not “an [attack] on the heart of Vell”
    name: 'heart-attack',
    test: ({ noun, trigger, before }) =>
      noun && /^attacks?$/.test(trigger) && / (?:heart|panic|asthma|anxiety|acid|angina) $/.test(before),
  },
];
