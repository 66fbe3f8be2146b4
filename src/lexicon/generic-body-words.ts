// Words that bodies of many states share. A name of such words alone names a different body in every country.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Form of a folded name’s words, singular or plural as written. */
export const GENERIC_BODY_WORDS = words(
  `ministry department dept dept. agency bureau office court courts commission committee council board parliament congress senate house
  assembly cabinet party campaign administration government police army navy air force forces armed guard guards corps marines coast
  militia military staff chiefs general command headquarters union federation confederation league front movement alliance coalition
  bloc pact treaty bank reserve treasury exchange mint press service services intelligence security secretariat presidency prosecution
  prosecutor prosecutors embassy consulate mission delegation team panel tribunal authority directorate inspectorate university college
  academy school institute hospital museum library church foundation fund association society company group organisation organization
  chamber legislature opposition majority minority executive directors governors deputies representatives lords commons people
  peoples people's supreme constitutional high federal national state states central royal republican democratic democrat democrats
  republicans liberal liberals conservative conservatives labour labor socialist socialists social communist communists christian green
  greens progressive independent freedom justice liberation unity workers farmers popular united foreign interior home defence defense
  finance economy economic trade commerce energy education health agriculture environment transport transportation culture information
  external internal affairs foreign-affairs homeland veterans electoral election elections human rights budget appropriations
  judiciary oversight news times post journal tribune herald courier gazette observer telegraph dispatch chronicle mail mirror
  sentinel record daily evening morning sunday weekly star sun tv television radio of the and for on in to & a an local district
  city county municipal regional provincial capital prime president presidential minister first second third`,
);
