import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

const has =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findChromium', () => {
  it('takes the one that is named', () =>
    expect(findChromium({ DUALTRACK_CHROMIUM: '/opt/c' }, has('/opt/c', '/usr/bin/chromium'))).toBe('/opt/c'));
  it('refuses a named one that is not there', () =>
    expect(() => findChromium({ DUALTRACK_CHROMIUM: '/opt/c' }, has('/usr/bin/chromium'))).toThrow('/opt/c'));
  it('looks in the usual places', () => expect(findChromium({}, has('/usr/bin/chromium'))).toBe('/usr/bin/chromium'));
  it('takes a headless shell before a browser with windows', () =>
    expect(findChromium({ PATH: '/b' }, has('/usr/bin/chromium', '/usr/bin/chromium-headless-shell'))).toBe(
      '/usr/bin/chromium-headless-shell',
    ));
  it('looks in the PATH', () =>
    expect(findChromium({ PATH: '/a:/b' }, has('/b/google-chrome'))).toBe('/b/google-chrome'));
  it('gives null where there is none', () => expect(findChromium({ PATH: '/a' }, has())).toBeNull());
  it('fails on a build server where there is none', () =>
    expect(() => findChromium({ PATH: '/a', CI: 'true' }, has())).toThrow('build server'));
});
