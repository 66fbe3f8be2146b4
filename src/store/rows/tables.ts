// The columns of the tables, the same in every engine; how words are kept to be searched is each engine's own.
import type { Generated } from 'kysely';

export interface Tables {
  texts: { id: Generated<number>; digest: Uint8Array; encoding: 'utf-8' | 'utf-16le'; body: Uint8Array };
  reports: {
    key: number;
    id: string;
    text: number;
    text_hash: string;
    reader: string;
    title: string | null;
    outlet: string | null;
    agency: string | null;
    published: string | null;
    url: string | null;
    opening: string;
    statements: number;
    events: number;
    figures: number;
    times: number;
    commitments: number;
    notes: number;
    given_id: string | null;
    byline: string | null;
    /** JSON, or null. */
    dateline: string | null;
    language: string | null;
    media_type: string;
  };
  bodies: { report: number; entries: Uint8Array };
  actors: { report: number; body: Uint8Array };
  /** `reports` are ids as JSON. */
  actor_changes: { revision: number; reports: string };
  /** `correction` is the whole of it as JSON. */
  corrections: { id: string; at: string; correction: string };
  /** `body` is the whole of a listed actor as JSON. */
  listed_actors: { list: string; id: string; body: string };
  entries: {
    report: number;
    position: number;
    id: string | Uint8Array;
    kind: string;
    start: number | null;
    confidence: number | null;
    form: string | null;
    act: string | null;
    polarity: string | null;
    source: string | null;
    actor: string | Uint8Array | null;
  };
  notes: {
    report: number;
    position: number;
    step: string;
    rule: string;
    reason: string;
    span_start: number | null;
    span_end: number | null;
  };
  refused: { origin: string; input_hash: string; outcome: string; rule: string; reason: string };
  tallies: { name: string; count: number };
  analysis: { version: string };
  untraced: { report: string };
  traces: { id: Generated<number>; report: string; reader: string; day: number; body: Uint8Array };
  trace_keys: { key: number; day: number; trace: number };
  /** `id`: see `outlineRow`. */
  outlines: { id: number; body: Uint8Array };
  findings: { id: string; kind: string; day: number; rank: number; body: Uint8Array };
  finding_reports: { report: string; finding: string };
  acts: { key: number; week: number; body: Uint8Array };
  standings: { id: string; kind: string; state: string; due: number; rank: number; body: Uint8Array };
  standing_reports: { report: string; standing: string };
  standing_names: { word: string; standing: string };
}

/** The tables of all that analysis makes: what a newer analysis empties first. */
export const ANALYSED = [
  'analysis',
  'traces',
  'trace_keys',
  'outlines',
  'findings',
  'finding_reports',
  'acts',
  'standings',
  'standing_reports',
  'standing_names',
] as const satisfies readonly (keyof Tables)[];
