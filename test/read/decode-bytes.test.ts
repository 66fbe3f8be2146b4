import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/decode-bytes.ts';

const bytesOf = (text: string, encoding = 'utf-8', addBOM = false) => iconv.encode(text, encoding, { addBOM });
const WIRE = 'DROVNY (Meridian) — “We want talks,” Oranov’s office said… €2bn – “too much”.\r\n';
const page = (meta: string, text: string) => `<html><head>${meta}</head><body><p>${text}</p></body></html>`;

function decode(bytes: Uint8Array, isHtml = false) {
  const decoded = decodeBytes(bytes, isHtml);
  if (!('text' in decoded)) return decoded.rule;
  return { text: decoded.text, encoding: decoded.encoding, notes: decoded.notes.map((note) => note.rule) };
}

describe('decodeBytes', () => {
  it.each([
    ['utf-8', 'utf-8', false, []],
    ['utf-8', 'utf-8', true, []],
    ['utf-16le', 'utf-16le', true, []],
    ['utf-16be', 'utf-16be', true, []],
    ['utf-16le', 'utf-16le', false, ['encoding-guessed']],
    ['utf-16be', 'utf-16be', false, ['encoding-guessed']],
    ['windows-1252', 'windows-1252', false, ['encoding-guessed']],
  ])('reads curly quotes, dashes and CRLF from %s (%s, mark: %s)', (as, encoding, mark, notes) => {
    expect(decode(bytesOf(WIRE, as, mark))).toEqual({ text: WIRE, encoding, notes });
  });

  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<meta charset=koi8-r>', 'koi8-r'],
    ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", 'windows-1251'],
  ])('believes %s', (meta, encoding) => {
    const source = page(meta, 'Тарск');
    expect(decode(bytesOf(source, encoding), true)).toEqual({ text: source, encoding, notes: [] });
  });

  it.each([
    ['latin1 that is windows-1252', '<meta charset="iso-8859-1">', '“No”', 'windows-1252', []],
    ['utf-8 that is windows-1251', '<meta charset="utf-8">', 'Тарск готов', 'windows-1251', ['encoding-guessed']],
    ['an unknown label', '<meta charset="x-pact">', 'Тарск готов', 'koi8-r', ['encoding-guessed']],
  ])('reads a page that says %s', (_, meta, words, encoding, notes) => {
    const source = page(meta, words);
    expect(decode(bytesOf(source, encoding), true)).toEqual({ text: source, encoding, notes });
  });

  it('believes an XML declaration at the start', () => {
    const source = '<?xml version="1.0" encoding="koi8-r"?><html><body><p>Тарск</p></body></html>';
    expect(decode(bytesOf(source, 'koi8-r'), true)).toEqual({ text: source, encoding: 'koi8-r', notes: [] });
  });

  it('takes UTF-8 for UTF-8 whatever a page says', () => {
    const source = page('<meta charset="windows-1251">', 'Тарск');
    expect(decode(bytesOf(source), true)).toEqual({ text: source, encoding: 'utf-8', notes: [] });
  });

  const broken = (text: string, every: number) => {
    const bytes = bytesOf(text);
    for (let i = 3; i < bytes.length; i += every) bytes[i] = 0xff;
    return bytes;
  };
  const ASCII = 'The Pact and Tarsk will meet in Tessaly on Monday, the envoy said. '.repeat(20);
  it.each([
    ['1 % of ASCII broken', broken(ASCII, 100), ['invalid-bytes']],
    ['one byte in 1,340', broken(ASCII, 5000), ['invalid-bytes']],
    ['UTF-8 cut in a letter', bytesOf('Die Gespräche über die Größ').subarray(0, -1), ['invalid-bytes']],
  ])('reads %s as UTF-8', (_, bytes, notes) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8' });
    expect(decoded).toMatchObject({ notes });
  });

  it.each([
    ['2 % of ASCII broken', broken(ASCII, 50), 'not-utf-8'],
    ['UTF-16 with 2 % lone halves', bytesOf(`${'\ud83d'}${'a'.repeat(40)}`.repeat(50), 'utf-16le', true), 'not-utf-8'],
    ['a NUL in a text', bytesOf('Tarsk\0 said'), 'not-text'],
    [
      'a PNG',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
      'not-text',
    ],
    ['control characters', Uint8Array.from({ length: 200 }, (_, i) => (i % 20 === 0 ? 1 : 0x61)), 'not-text'],
  ])('refuses %s', (_, bytes, rule) => {
    expect(decode(bytes)).toBe(rule);
  });

  it('gives back any text from UTF-8 and from marked UTF-16', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        (text, encoding) => {
          const decoded = decodeBytes(bytesOf(text, encoding, encoding !== 'utf-8'));
          if ('text' in decoded) expect(decoded.text).toBe(text);
          else expect(text).toMatch(/[\0-\x1f]/);
        },
      ),
    );
  });
});
