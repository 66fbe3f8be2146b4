// The JSON of GET /api/gauges: one gauge, period by period.
import { z } from 'zod';
import { ActorRef } from '../../record/actor.ts';

export const GAUGE_NAMES = ['tension', 'gap', 'transparency', 'notice', 'predictability', 'unity', 'strength'] as const;
export const PERIOD_LENGTHS = ['week', 'month', 'quarter'] as const;

export const GaugePoint = z
  .object({
    name: z.string().describe('“2031-W07”, “2031-02” or “2031-Q1”'),
    from: z.string().describe('first day, ISO 8601'),
    to: z.string().describe('last day'),
    value: z.number().nullable().describe('null where the observations are not what the gauge needs'),
    low: z.number().nullable().describe('the value lies between low and high 19 times in 20'),
    high: z.number().nullable(),
    n: z.int().nonnegative().describe('observations; each happening is one, however many reports tell it'),
    entries: z.array(z.string()).describe('ids of the entries behind'),
  })
  .meta({ id: 'GaugePoint', description: 'A gauge in one period.' });
export type GaugePoint = z.infer<typeof GaugePoint>;

export const GaugeAnswer = z
  .object({
    gauge: z.enum(GAUGE_NAMES),
    formula: z.string().describe('what is divided by what, on which scale'),
    minimum: z.int().describe('observations below which there is no value'),
    needs: z.string().describe('the same for a person, with what else a value takes: “6 events, 3 of each track”'),
    of: ActorRef,
    with: ActorRef.nullable(),
    members: z.array(ActorRef).describe('of unity: those asked for, else whom reports and lists call members now'),
    by: z.enum(PERIOD_LENGTHS),
    points: z.array(GaugePoint).describe('every period from the first observation to the last'),
  })
  .meta({ id: 'GaugeAnswer', description: 'One gauge, period by period.' });
export type GaugeAnswer = z.infer<typeof GaugeAnswer>;
