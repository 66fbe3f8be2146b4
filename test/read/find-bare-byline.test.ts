import { describe, expect, it } from 'vitest';
import { findBareByline } from '../../src/read/find-bare-byline.ts';

describe('findBareByline', () => {
  it.each([
    ['Observer staff and Meridian', 'Observer staff and Meridian', 'Meridian', 'credit'],
    ['Dispatch staff, with Meridian', 'Dispatch staff, with Meridian', 'Meridian', 'credit'],
    ['Courier staff', 'Courier staff', null, 'credit'],
    ['OBSERVER STAFF', 'OBSERVER STAFF', null, 'credit'],
    ['Herald Staff Report', 'Herald Staff Report', null, 'credit'],
    ['Vell Observer staff writers', 'Vell Observer staff writers', null, 'credit'],
    ['Staff and agencies', 'Staff and agencies', null, 'credit'],
    ['Hester Vane and agencies', 'Hester Vane and agencies', null, 'credit'],
    ['Agencies', 'Agencies', null, 'credit'],
    ['From our own correspondent', 'our own correspondent', null, 'credit'],
    ['Our diplomatic correspondent in Drovny', 'Our diplomatic correspondent', null, 'credit'],
    ['Hester Vane, diplomatic correspondent', 'Hester Vane', null, 'credit'],
    ['Teodor Lamb, political editor in Vell', 'Teodor Lamb', null, 'credit'],
    ['Hester Vane | Meridian', 'Hester Vane', 'Meridian', 'credit'],
    ['Hester Vane (AFP)', 'Hester Vane', 'AFP', 'credit'],
    ['Mara Lindt, Vell Observer', 'Mara Lindt', null, 'credit'],
    ['Mara Lindt for The Sund Courier', 'Mara Lindt', null, 'credit'],
    ['Meridian', null, 'Meridian', 'credit'],
    ['Meridian in Vell', null, 'Meridian', 'credit'],
    ['Agence France-Presse', null, 'Agence France-Presse', 'credit'],
    ['Hester Vane in Marrow', 'Hester Vane', null, 'placed'],
    ['HESTER VANE IN MARROW', 'HESTER VANE', null, 'placed'],
    ['Piet Rowan at the Hollin Bridge', 'Piet Rowan', null, 'placed'],
    ['Piet Rowan and Hester Vane in Sund and Vell', 'Piet Rowan and Hester Vane', null, 'placed'],
    ['Mara Lindt in Drovny and Ole Brandt in Vell', 'Mara Lindt in Drovny and Ole Brandt in Vell', null, 'placed'],
    ['Anna Lake in Vell', 'Anna Lake', null, 'placed'],
    ['Hester Vane', 'Hester Vane', null, 'names'],
    ['J. P. van der Meer', 'J. P. van der Meer', null, 'names'],
    ['Ole Brandt Jr.', 'Ole Brandt Jr.', null, 'names'],
  ])('reads %j', (line, byline, agency, form) => {
    expect(findBareByline(line)).toEqual({ byline, agency, form });
  });

  it.each([
    'Hester Vane walked in Marrow',
    'Hester Vane in Marrow.',
    'Hester Vane in tears',
    'Solvane in Marrow',
    'Talks in Port Alder',
    'The Pact in Corvessa',
    'President Drazic in Vell',
    'Embassy staff',
    'Embassy staff flee Tessaly',
    'Tarsk cuts embassy staff',
    'Courier staff walk out',
    'Courier staff and sailors',
    'Staff',
    'Osric Valden, president',
    'Greta Holm, union chief',
    'Port Alder',
    'Anna Lake',
    'World News',
    'Vell Observer',
    'Halden Pact',
    'Petra',
    'HESTER VANE',
    'FULL TEXT.',
    'By Hester Vane',
    'A Very Long List of Names in Which Nobody Is Named at All in Marrow',
    '',
  ])('finds none in %j', (line) => {
    expect(findBareByline(line)).toBeNull();
  });
});
