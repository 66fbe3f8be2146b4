// Words before a colon that head a line of a notice, a press release or a mail, and are no speaker’s name: “WHEN: Friday”, “Contact: Pia Holm”.

const LABELS: ReadonlySet<string> = new Set(
  `who|what|when|where|why|how|how much|who's who|contact|contacts|contact person|press contact|media contact|press contacts|media contacts
  |press enquiries|press inquiries|media enquiries|media inquiries|press office|for more information|further information|more information|info
  |date|day|time|times|place|venue|location|address|room|admission|tickets|duration|language|languages|speakers|participants|attendees|present
  |agenda|note|notes|note to editors|notes to editors|editors|editor's note|ends|embargo|embargoed|rsvp|registration|register|accreditation
  |tel|telephone|phone|mobile|fax|email|e-mail|mail|web|website|url|link|links|address|twitter|re|ref|reference|subject|to|from|cc|bcc|sent
  |attachment|attachments|attn|attention|title|headline|byline|by|source|sources|dateline|published|updated|photo|photos|picture|caption|credit
  |credits|image|video|watch|listen|read|read more|see also|related|more|background|summary|key points|correction|update|ps|p.s|nb|n.b|tl;dr`
    .split('|')
    .map((label) => label.trim()),
);

/** Catches “WHO”, “Press contact”, “Notes to Editors”; must not catch “OKKER”, “The Speaker”, “Q”. */
export const isNoticeLabel = (words: string): boolean => LABELS.has(words.toLowerCase().replaceAll('’', "'"));
