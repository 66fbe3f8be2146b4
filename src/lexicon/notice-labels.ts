// Words before a colon that head a line of a notice, a press release or a mail, or that tell what kind of piece or passage follows, and are no speaker’s name: “WHEN: Friday”,
// “Contact: Pia Holm”, “TRANSCRIPT: The leaders’ debate”, “VERDICT: Missing context”.

const LABELS: ReadonlySet<string> = new Set(
  `who|what|when|where|why|how|how much|who's who|contact|contacts|contact person|press contact|media contact|press contacts|media contacts
  |press enquiries|press inquiries|media enquiries|media inquiries|press office|for more information|further information|more information|info
  |date|day|time|times|place|venue|location|address|room|admission|tickets|duration|language|languages|speakers|participants|attendees|present
  |agenda|note|notes|note to editors|notes to editors|editors|editor's note|ends|embargo|embargoed|rsvp|registration|register|accreditation
  |tel|telephone|phone|mobile|fax|email|e-mail|mail|web|website|url|link|links|address|twitter|re|ref|reference|subject|to|from|cc|bcc|sent
  |attachment|attachments|attn|attention|title|headline|byline|by|source|sources|dateline|published|updated|photo|photos|picture|caption|credit
  |credits|image|video|watch|listen|read|read more|see also|related|more|background|summary|key points|correction|update|ps|p.s|nb|n.b|tl;dr
  |transcript|full transcript|in full|live|live updates|live blog|as it happened|analysis|opinion|editorial|comment|commentary|column|exclusive|breaking|interview|explainer
  |explained|factbox|fact box|fact file|timeline|profile|review|feature|corrections|clarification|clarifications|in brief|at a glance
  |fact check|fact-check|factcheck|claim|the claim|claims|claimed|claimant|what was claimed|what was said|verdict|our verdict|the verdict|rating|our rating|ruling|our ruling
  |conclusion|finding|findings|what we found|evidence|the evidence|context|missing context|explanation|in short|the facts|facts|quote|the quote`
    .split('|')
    .map((label) => label.trim()),
);

/** Catches “WHO”, “Press contact”, “Notes to Editors”; must not catch “OKKER”, “The Speaker”, “Q”. */
export const isNoticeLabel = (words: string): boolean => LABELS.has(words.toLowerCase().replaceAll('’', "'"));
