// Verbs and nouns of deeds in groups that mean nearly one thing, each beside the group that undoes it. In: nothing. Out: words as written in a
// dictionary; who compares makes stems of them.

/** “kept all jobs” is undone by “cut 1,200 jobs”, “vetoed the bill” by “signed the bill”. The order of the two sides tells nothing. */
export const DEED_OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = (
  [
    ['give pay send deliver transfer hand provide supply grant ship donate disburse lend', 'withhold deny refuse'],
    ['leave withdraw pull depart vacate quit retreat evacuate', 'stay remain'],
    ['open reopen resume restart restore', 'close shut closure shutdown'],
    ['keep maintain preserve retain protect save secure', 'lose loss cut axe shed scrap close end abandon sack'],
    ['build complete finish construct erect install inaugurate open launch', 'scrap abandon shelve'],
    ['publish release disclose reveal issue', 'withhold suppress bury'],
    ['repeal abolish scrap lift remove end', 'keep retain maintain extend renew'],
    ['raise increase lift hike', 'cut lower reduce slash'],
    ['veto block reject oppose', 'sign approve pass back endorse support'],
    ['sign ratify approve adopt', 'veto reject block'],
    ['free release return exchange hand send', 'hold detain keep jail'],
    ['resign quit step', 'stay remain'],
    ['join enter accede apply', 'leave quit'],
    ['arrive come reach return', 'leave stay'],
    ['admit let allow permit', 'bar refuse block deny'],
    ['disarm disband dissolve', 'keep rearm'],
  ] as const
).map(([does, undoes]) => [does.split(' '), undoes.split(' ')] as const);
