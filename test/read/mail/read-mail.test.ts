import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withCaps } from '../../../src/read/caps.ts';
import { detectKind } from '../../../src/read/detect-kind.ts';
import { senderOfMail } from '../../../src/read/mail/sender-of-mail.ts';
import { readInput } from '../../../src/read/read-sources.ts';

const HEAD = [
  'From: "The Sund Courier" <news@sund.example>',
  'To: desk@vell.example',
  'Subject: Fwd: Pact and Tarsk to meet',
  'Date: Tue, 4 Mar 2031 00:15:00 +0100 (CET)',
  'MIME-Version: 1.0',
];
const BODY = 'Halvik said the Pact would stay. It will meet Tarsk in July.';
const mail = (...lines: string[]) => [...HEAD, ...lines].join('\r\n');
const plain = mail('Content-Type: text/plain; charset=utf-8', '', BODY, '');
const html =
  '<html><body><p>Halvik said the Pact would stay.</p><p>It will meet <b>Tarsk</b> in July.</p></body></html>';
const parts = (...all: string[]) =>
  mail('Content-Type: multipart/mixed; boundary="x"', '', ...all.flatMap((part) => ['--x', part]), '--x--', '');

async function read(source: string | Uint8Array, name = 'a.eml', caps = {}) {
  const found = [];
  for await (const outcome of readInput(Readable.from([Buffer.from(source)]), name, 'auto', withCaps(caps)))
    found.push(outcome);
  expect(found.length).toBe(1);
  const [outcome] = found;
  return outcome!.outcome === 'read'
    ? {
        ...outcome!.report,
        rules: outcome!.notes.map(({ rule }) => rule),
        reasons: outcome!.notes.map(({ reason }) => reason),
      }
    : { refused: outcome!.refused.rule, how: outcome!.refused.outcome };
}

describe('mails', () => {
  it('are read with subject, sender and date by the sender’s clock', async () => {
    const report = {
      title: 'Pact and Tarsk to meet',
      outlet: 'The Sund Courier',
      byline: null,
      published: '2031-03-04T00:15:00+01:00',
      mediaType: 'text/plain',
      rules: [],
    };
    expect(await read(plain)).toMatchObject({ ...report, text: `${BODY}\n` });
    expect(await read(gzipSync(plain), 'a.eml.gz')).toMatchObject(report);
    expect(await read(plain, '-')).toMatchObject(report);
  });

  it('say less than the report itself', async () => {
    const own = `Pact and Tarsk to meet\r\n\r\nBy Mara Lindt\r\nVell Observer, 3 March 2031\r\n\r\n${BODY} ${BODY}\r\n`;
    const report = { outlet: 'Vell Observer', byline: 'Mara Lindt', published: '2031-03-03' };
    expect(await read(mail('', own))).toMatchObject(report);
  });

  it('are of the sender’s organisation, or of the list, where neither report nor sender names a paper', async () => {
    const headed = (line: string) => plain.replace('"The Sund Courier"', '"Mara Lindt"').replace('MIME', `${line}\r\nMIME`); // biome-ignore format: one line
    expect(await read(headed('Organization: Harbour Guild'))).toMatchObject({ outlet: 'Harbour Guild', byline: 'Mara Lindt' }); // biome-ignore format: one line
    expect(await read(headed('List-Id: Vell Observer Alerts <a.b.example>'))).toMatchObject({
      outlet: 'Vell Observer',
    });
    expect(await read(headed('X-List: Vell Observer'))).toMatchObject({ outlet: null });
  });

  it('are read by their text part, else by their HTML, encoded as mails are', async () => {
    const text = `Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 stays=\r\n open.`;
    const page = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}`;
    expect(await read(parts(page, text))).toMatchObject({
      mediaType: 'text/plain',
      text: expect.stringContaining('The café stays open.'),
    });
    expect(await read(parts(page))).toMatchObject({
      mediaType: 'text/html',
      text: 'Halvik said the Pact would stay.\n\nIt will meet Tarsk in July.',
      title: 'Pact and Tarsk to meet',
    });
  });

  it('leave attachments alone, with a note', async () => {
    const text = `Content-Type: text/plain\r\n\r\n${BODY}`;
    const attached =
      'Content-Type: application/pdf; name="treaty.pdf"\r\nContent-Disposition: attachment; filename="treaty.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=';
    const within = `Content-Type: message/rfc822\r\n\r\n${plain}`;
    expect(await read(parts(text, attached, within))).toMatchObject({
      text: expect.not.stringContaining('Subject'),
      reasons: ['left out of the text: 2 attachments (treaty.pdf, message/rfc822)'],
    });
    expect(await read(parts(attached))).toEqual({ refused: 'empty', how: 'rejected' });
  });

  it.each([
    ['no mail at all', 'Nothing here.\n', 'not-a-mail', {}],
    ['a mail without text', mail('', ''), 'empty', {}],
    ['too many parts', parts(...Array.from({ length: 3_000 }, () => '\r\na')), 'mail-too-many-parts', {}],
    [
      'parts in parts in parts',
      Array.from(
        { length: 100 },
        (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
      ).reduce((all, part) => all + part, `${HEAD.join('\r\n')}\r\n`),
      'mail-too-deep',
      {},
    ],
    ['a head without end', mail(`X: ${'y'.repeat(2 ** 21)}`, '', BODY), 'mail-too-deep', {}],
    ['too many bytes', plain, 'too-many-bytes', { documentBytes: 100 }],
    ['too long a text', plain, 'text-too-long', { textUnits: 10 }],
  ])('refuses %s', async (_, source, refused, caps) =>
    expect(await read(source, 'a.eml', caps)).toEqual({ refused, how: 'rejected' }),
  );

  it('are told from texts with a labelled head', () => {
    expect(detectKind('-', Buffer.from(plain))).toEqual({ kind: 'mail' });
    expect(
      detectKind('-', Buffer.from('Subject: Pact to meet\nFrom: Mara Lindt\nDate: 3 March 2031\n\nThe pact holds.')),
    ).toEqual({ kind: 'text' });
  });
});

describe('senderOfMail', () => {
  it.each([
    ['The Sund Courier', null, 'The Sund Courier'],
    ['Mara Lindt', 'Mara Lindt', null],
    ['Mara Lindt, Vell Observer', 'Mara Lindt', 'Vell Observer'],
    ['Mara Lindt at the Sund Courier', 'Mara Lindt', 'Sund Courier'],
    ['Vell Observer Morning Briefing', null, 'Vell Observer'],
    ['Port Office', null, 'Port Office'],
    ['Harbour Guild of Vell', null, null],
    ['Your newsletter', null, null],
    ['office', null, null],
    ['', null, null],
  ])('%j', (name, byline, outlet) =>
    expect(senderOfMail(name, { organisation: null, listId: null })).toEqual({ byline, outlet, agency: null }),
  );

  it.each([
    ['Mara Lindt', 'Harbour Guild', null, 'Harbour Guild'],
    ['Mara Lindt, Vell Observer', 'Harbour Guild', null, 'Vell Observer'],
    ['Port Office', 'Harbour Guild', null, 'Harbour Guild'],
    ['Your newsletter', null, '"Vell Observer Alerts" <alerts.observer.example>', 'Vell Observer'],
    ['Your newsletter', null, '<alerts.observer.example>', null],
    ['Mara Lindt', 'http://guild.example', 'All members <all.guild.example>', null],
  ])('%j of %j in %j is of %j', (name, organisation, listId, outlet) =>
    expect(senderOfMail(name, { organisation, listId }).outlet).toBe(outlet),
  );
});
