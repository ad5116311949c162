import type { RuleSet } from '@auzolan/booking-rules';

/** Rules that the demo federation adopted: about what, what they say, and why. `asset`: its place in the list of demo assets. */
export interface DemoRules {
  readonly category?: string;
  readonly asset?: number;
  readonly rules: (certificate: string) => RuleSet;
  readonly note: string;
}

/** The training that one of them asks for. */
export const DEMO_CERTIFICATE = 'Car lift safety hour';
const HOUR = 60;

/** The mill costs money and meters; vehicles are shared out evenly; the car lift wants training and the garage's yes. */
export const DEMO_RULES: readonly DemoRules[] = [
  {
    category: 'VEHICLE',
    rules: () => ({ quotas: [{ per: 'COOPERATIVE', measure: 'BOOKINGS', most: 6, period: 'WEEK' }], cancelMinutes: 24 * HOUR }),
    note: 'Assembly of spring: nobody keeps all the vehicles of a week.',
  },
  {
    asset: 0,
    rules: () => ({
      cancelMinutes: 12 * HOUR,
      prices: [{ of: 'HOUR', amount: '600', currency: 'EUR', kinds: ['OWNER'] }, { of: 'HOUR', amount: '900', currency: 'EUR' }, { of: 'UNIT', unit: 'kg', amount: '2', currency: 'EUR' }],
    }),
    note: 'Electricity and stones, as reckoned by Errota in January.',
  },
  { asset: 11, rules: (certificate) => ({ certificates: [certificate], approval: { strangers: true } }), note: 'Insurance of the garage.' },
];
