// Adjectives that carry a belief, a feeling or an intention behind be, seem, sound, remain, feel:
// “she is confident that”, “he was critical of”. act, frames (T clause, I infinitive, P preposition), adjectives.
import type { CueLine } from './cue-verbs.ts';

export const CUE_ADJECTIVES: readonly CueLine[] = [
  [
    'believe',
    'TP',
    'sure certain confident convinced aware unaware mindful doubtful unsure uncertain skeptical sceptical optimistic pessimistic positive adamant unconvinced',
  ],
  [
    'feel',
    'TP',
    'worried concerned hopeful afraid glad happy unhappy proud angry disappointed surprised sorry sad upset grateful thankful nervous anxious fearful disgusted delighted thrilled excited frustrated shocked furious outraged saddened alarmed wary pleased honored honoured troubled dismayed encouraged heartened impressed tired uncomfortable comfortable',
  ],
  ['intend', 'I', 'eager willing keen determined prepared happy glad anxious proud content'],
  ['refuse', 'I', 'reluctant unwilling hesitant loath'],
  ['criticise', 'P', 'critical dismissive contemptuous'],
  ['support', 'P', 'supportive enthusiastic'],
  ['oppose', 'P', 'opposed averse'],
  ['praise', 'P', 'appreciative complimentary'],
];
