// In: the bytes of a mail (.eml, RFC 5322). Out: the report in it.
//
//   bytes ─▶ postal-mime ─┬─▶ text part ─▶ read-text       subject: its title, without “Fwd:”
//                         └─▶ else HTML ─▶ read-html       sender and date: where the report itself names no other
//
// What is attached is left alone, also another mail: a note says how much. Caps stand before the parser, which has limits of its own.
import PostalMime, { type Email } from 'postal-mime';
import type { Note } from '../../record/note.ts';
import type { Caps } from '../caps.ts';
import { type ReadMeta, readNote } from '../make-report.ts';
import { readHtml } from '../read-html.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { readPublished } from '../read-published.ts';
import { readText } from '../read-text.ts';
import { refuse } from '../refuse.ts';
import { type MailHead, senderOfMail } from './sender-of-mail.ts';

/** A mail of a person has three parts, a newsletter with pictures fifty. */
const MOST_PARTS = 2_000;
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 2 ** 20, maxRfc822NestingDepth: 0 };
const MOST_NAMES = 5;

/** Reads a mail. Never throws for a bad one: it is refused (`not-a-mail`, `mail-too-many-parts`, `mail-too-deep`, `empty`), or quarantined (`mail-damaged`). */
export async function readMail(
  bytes: Uint8Array,
  { origin, inputHash, caps }: { readonly origin: string; readonly inputHash: string; readonly caps: Caps },
): Promise<ReadOutcome> {
  if (countParts(bytes) > MOST_PARTS)
    return refuse(origin, inputHash, 'mail-too-many-parts', `the mail has more than ${MOST_PARTS} parts`);
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return /^Maximum/.test(why)
      ? refuse(origin, inputHash, 'mail-too-deep', `the mail is nested too deep or its head is too long: ${why}`)
      : refuse(origin, inputHash, 'mail-damaged', `the mail cannot be read: ${why}`, 'quarantined');
  }
  if (!mail.headers.some(({ key }) => HEADERS.has(key)))
    return refuse(origin, inputHash, 'not-a-mail', 'it has no sender, subject or date, as every mail has');
  const meta: ReadMeta = {
    ...{ origin, inputHash, caps, notes: notesOf(mail) },
    title: mail.subject?.replace(FORWARDED, '').trim() || null,
    otherwise: { ...senderOfMail(mail.from?.name ?? '', headOf(mail)), published: dayOf(mail) },
  };
  return mail.text?.trim() || !mail.html?.trim() ? readText(mail.text ?? '', meta) : readHtml(mail.html, meta);
}

const HEADERS: ReadonlySet<string> = new Set(['from', 'subject', 'date']);
/** “Fwd: Re: ”; not “Re-elected:”. */
const FORWARDED = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)(?:\[\d+\])?: *)+/i;

function headOf({ headers }: Email): MailHead {
  const told = (key: RegExp) => headers.find((one) => key.test(one.key))?.value ?? null;
  return { organisation: told(/^organi[sz]ation$/), listId: told(/^list-id$/) };
}

/** The day and hour by the sender's own clock; the parser would turn it to UTC. */
function dayOf({ headers }: Email): string | null {
  const written = headers.find(({ key }) => key === 'date')?.value ?? null;
  return readPublished(
    written
      ?.replace(/\([^()]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() ?? null,
  );
}

function notesOf({ attachments }: Email): Note[] {
  if (attachments.length === 0) return [];
  const names = attachments.flatMap(({ filename, mimeType }) => filename ?? mimeType).slice(0, MOST_NAMES);
  const more = attachments.length > MOST_NAMES ? ', …' : '';
  const count = `${attachments.length} ${attachments.length === 1 ? 'attachment' : 'attachments'}`;
  return [
    readNote('attachments-left-out', `left out of the text: ${count} (${names.join(', ').slice(0, 300)}${more})`),
  ];
}

/** Lines that may part a mail: all that begin with two hyphens. */
function countParts(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0 && count <= MOST_PARTS; at = bytes.indexOf(10, at + 1))
    if (bytes[at + 1] === 45 && bytes[at + 2] === 45) count++;
  return count;
}
