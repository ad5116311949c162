import type { CooperativeStatus } from '../platform/context/actor.js';

/** An invented cooperative of the demo. */
export interface DemoCooperative {
  readonly key: string;
  readonly name: string;
  readonly status: CooperativeStatus;
  readonly activity: string;
  readonly legalForm: string;
  readonly description: string;
  readonly locality: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly members: number;
  readonly since: string;
}

/** The valley's cooperatives: invented, so that no real one is shown with invented deeds. */
export const DEMO_COOPERATIVES: readonly DemoCooperative[] = [
  { key: 'errota', name: 'Errota', status: 'ADMITTED', activity: 'a01', legalForm: 'L2', description: 'Mill and grain: grows, stores and grinds spelt, rye and maize.', locality: 'Ibarra', latitude: 43.131, longitude: -2.063, members: 18, since: '2009-03-14' },
  { key: 'labea', name: 'Labea', status: 'ADMITTED', activity: 'a03', legalForm: 'L2', description: 'Bakery with a wood oven; bread for the valley on five days a week.', locality: 'Ibarra', latitude: 43.133, longitude: -2.059, members: 14, since: '2013-09-01' },
  { key: 'sagar', name: 'Sagar', status: 'ADMITTED', activity: 'a03', legalForm: 'L2', description: 'Cider press and orchards.', locality: 'Leaburu', latitude: 43.124, longitude: -2.042, members: 22, since: '2011-10-20' },
  { key: 'forja', name: 'Forja', status: 'ADMITTED', activity: 'a19', legalForm: 'L2', description: 'Repair garage for cars, bicycles and farm machines.', locality: 'Tolosa', latitude: 43.135, longitude: -2.078, members: 11, since: '2016-02-29' },
  { key: 'zaindu', name: 'Zaindu', status: 'ADMITTED', activity: 'a17', legalForm: 'L2', description: 'Home care by those who care, in four villages.', locality: 'Tolosa', latitude: 43.137, longitude: -2.075, members: 31, since: '2014-05-12' },
  { key: 'casacomun', name: 'Casa Común', status: 'ADMITTED', activity: 'a12', legalForm: 'L2', description: 'Housing in common: 24 homes, a kitchen and a hall.', locality: 'Anoeta', latitude: 43.161, longitude: -2.07, members: 27, since: '2018-06-21' },
  { key: 'semente', name: 'Semente', status: 'ADMITTED', activity: 'a01', legalForm: 'L4', description: 'Seed library, started by members from Brazil.', locality: 'Irura', latitude: 43.168, longitude: -2.063, members: 12, since: '2020-11-02' },
  { key: 'lien', name: 'Lien', status: 'ADMITTED', activity: 'a13', legalForm: 'L4', description: 'Translation and paperwork in five languages.', locality: 'Tolosa', latitude: 43.134, longitude: -2.072, members: 5, since: '2024-01-15' },
  { key: 'olatu', name: 'Olatu', status: 'APPLIED', activity: 'a19', legalForm: 'L2', description: 'Laundry for restaurants and care homes, heated with wood chips.', locality: 'Villabona', latitude: 43.187, longitude: -2.053, members: 9, since: '2025-04-07' },
];

/** How many people the demo has. */
export const DEMO_PEOPLE = 140;
