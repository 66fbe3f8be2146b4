// In: a time of publication as an input gives it. Out: an ISO 8601 date or instant, or null.
import { Temporal } from 'temporal-polyfill';

// "2025-03-03", "2025-03-03T10:15Z", "2025-03-03 10:15:00.000 +0100"; not "3/3/2025" (whose third of March?)
const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?(?:\.\d+)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
// "Mon, 03 Mar 2025 10:15:00 GMT" (RFC 2822, as feeds and old pages write it), "3 Mar 2025 10:15 EST"
const MAIL =
  /^(?:[A-Z][a-z]{2,8}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (GMT|UTC|Z|UT|[ECMP][SD]T|[+-]\d{2}:?\d{2})$/;
/** Hours behind UTC of the zones that RFC 2822 (4.3) names; D is an hour less. */
const ZONES: Readonly<Record<string, number>> = { E: 5, C: 6, M: 7, P: 8 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The instant, its offset kept ("2025-03-03T10:15:00+01:00"), or the date where no clock time is given. A clock time
 * without an offset is no instant: its date alone is kept. Null for what is neither, and for days that do not exist.
 */
export function readPublished(given: string | null): string | null {
  const text = given?.trim();
  if (!text || text.length > 60) return null;
  const iso = ISO.exec(text);
  if (iso) return instantOf(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6], iso[7], iso[8]);
  const mail = MAIL.exec(text);
  const month = mail ? MONTHS.indexOf(mail[2]!) + 1 : 0;
  if (!mail || month === 0) return null;
  return instantOf(
    mail[3]!,
    String(month).padStart(2, '0'),
    mail[1]!.padStart(2, '0'),
    mail[4],
    mail[5],
    mail[6],
    undefined,
    offsetOf(mail[7]!),
  );
}

/** "EST" is "-0500", "EDT" "-0400"; what is an offset already stays. */
function offsetOf(zone: string): string {
  const hours = /^[ECMP][SD]T$/.test(zone) ? ZONES[zone[0]!]! - (zone[1] === 'D' ? 1 : 0) : null;
  return hours === null ? zone : `-0${hours}00`;
}

function instantOf(
  year: string,
  month: string,
  day: string,
  hour?: string,
  minute?: string,
  second?: string,
  fraction?: string,
  zone?: string,
): string | null {
  const date = `${year}-${month}-${day}`;
  const clock = hour === undefined ? null : `T${hour}:${minute}:${second ?? '00'}${fraction ? `.${fraction}` : ''}`;
  const offset =
    zone === undefined
      ? null
      : /^[+-]/.test(zone)
        ? `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3, 5) || '00'}`
        : 'Z';
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    if (clock === null || offset === null) return date;
    Temporal.Instant.from(date + clock + offset);
    return date + clock + offset;
  } catch {
    return null; // February 30, 25:00
  }
}
