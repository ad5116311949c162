/** The invented Ibaia federation, in memory: enough of the contract to look at every page without a database. */

export interface Cooperative {
  id: string; name: string; status: string; description: string; legalForm: Concept | null; activity: Concept | null;
  street: string; postcode: string; locality: string; region: string; country: string | null;
  latitude: number | null; longitude: number | null; website: string; email: string; phone: string;
  registrationNumber: string; membersCount: number | null; since: string | null; branchOf: Cooperative | null;
  distanceKm: number | null; statusHistory: StatusChange[]; principleAnswers: PrincipleAnswer[]; version: number;
}
export interface Concept { id: string; label: string }
export interface StatusChange { id: string; from: string | null; to: string; reason: string; at: string; decidedBy: Member | null }
export interface Principle { id: string; position: number; title: string; question: string }
export interface PrincipleAnswer { principle: Principle; answer: string; evidence: string; answeredAt: string }
export interface MemberRole { id: string; federationRole: string | null; cooperativeRole: string | null; cooperative: Cooperative | null; from: string; until: string | null }
export interface Member { id: string; name: string; email: string | null; phone: string | null; hasSignIn: boolean; roles: MemberRole[]; joinedAt: string }
export interface OpeningHours { id: string; weekday: number; opens: string; closes: string; validFrom: string | null; validUntil: string | null }
export interface Closure { id: string; start: string; end: string; reason: string }
export interface Photo { id: string; url: string; alt: string }
export interface Asset {
  id: string; name: string; category: string; owner: Cooperative; description: string; howToUse: string; place: string;
  latitude: number | null; longitude: number | null; timeZone: string; setupMinutes: number; turnaroundMinutes: number;
  minMinutes: number; maxMinutes: number; horizonDays: number; retired: boolean; openingHours: OpeningHours[];
  closures: Closure[]; photos: Photo[]; nextFree: null; version: number;
}
export interface Booking {
  id: string; asset: Asset; cooperative: Cooperative; start: string; end: string; localStart: string; localEnd: string;
  timeZone: string; status: string; purpose: string | null; member: Member | null; bookedBy: Member | null; createdAt: string;
  cancelledAt: string | null; cancelReason: string | null; mine: boolean; mayCancel: boolean; version: number;
}

let counter = 0;
/** A deterministic id in UUID shape. */
export const nextId = (): string => `01980000-0000-7000-8000-${(++counter * 7919).toString(16).padStart(12, '0')}`;

export const ZONE = 'Europe/Madrid';
export const DAY_MS = 86_400_000;
export const dayText = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(at);
/** 'YYYY-MM-DDTHH:MM' on the wall clock of the demo's zone. */
export const wallText = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
/** The instant of a wall-clock time in the demo's zone, `days` from today. */
export function wallInstant(days: number, hour: number): Date {
  const day = dayText(new Date(Date.now() + days * DAY_MS));
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const shown = new Date(`${wallText(guess)}:00Z`);
  return new Date(2 * guess.getTime() - shown.getTime());
}
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

const concepts = (labels: string[]): Concept[] => labels.map((label) => ({ id: nextId(), label }));
export const vocabularies: Record<string, Concept[]> = {
  ACTIVITIES: concepts(['Food and drink', 'Repair and workshops', 'Care', 'Housing', 'Seeds and land', 'Translation']),
  LEGAL_FORMS: concepts(['Workers’ cooperative', 'Consumers’ cooperative', 'Housing cooperative', 'Association']),
  ORGANISATIONAL_STRUCTURES: concepts(['Cooperative', 'Network']),
  PRINCIPLES: concepts(['Open membership', 'Democratic control']),
};

function cooperative(name: string, locality: string, status: string, activity: number, extra: Partial<Cooperative> = {}): Cooperative {
  return {
    id: nextId(), name, status, description: '', legalForm: vocabularies.LEGAL_FORMS![0]!, activity: vocabularies.ACTIVITIES![activity]!,
    street: 'Kale Nagusia 4', postcode: '31780', locality, region: 'Nafarroa', country: 'ES', latitude: 43.28, longitude: -1.68,
    website: '', email: `kaixo@${name.toLowerCase().replace(/\W/g, '')}.example`, phone: '+34 600 000 000', registrationNumber: '',
    membersCount: 12, since: '2019-04-01', branchOf: null, distanceKm: null,
    statusHistory: [{ id: nextId(), from: null, to: status, reason: 'Founding assembly', at: ago(400), decidedBy: null }],
    principleAnswers: [], version: 1, ...extra,
  };
}

export const cooperatives: Cooperative[] = [
  cooperative('Errota', 'Bera', 'ADMITTED', 0, { description: 'Mill and grain of the valley.', membersCount: 9 }),
  cooperative('Labea', 'Lesaka', 'ADMITTED', 0, { description: 'Bakery.', membersCount: 14 }),
  cooperative('Sagar', 'Etxalar', 'ADMITTED', 0, { description: 'Cider press.', membersCount: 22 }),
  cooperative('Forja', 'Irun', 'ADMITTED', 1, { description: 'Repair garage.', membersCount: 6 }),
  cooperative('Zaindu', 'Hondarribia', 'ADMITTED', 2, { description: 'Home care.', membersCount: 31 }),
  cooperative('Casa Común', 'Donostia', 'SUSPENDED', 3, { description: 'Housing.', membersCount: 40 }),
  cooperative('Semente', 'Hendaia', 'APPLIED', 4, { description: 'Seed library started by Brazilian members.', membersCount: 11, country: 'FR' }),
  cooperative('Lien', 'Urruña', 'APPLIED', 5, { description: 'Translation and paperwork.', membersCount: 7, country: 'FR' }),
  cooperative('Argia Argindarra', 'Oiartzun', 'APPLIED', 1, { description: 'Solar panels owned by those under them.', membersCount: 120 }),
  ...Array.from({ length: 40 }, (_, i) => cooperative(`Listed place ${i + 1}`, 'Baiona', 'LISTED', i % 6, { country: 'FR', membersCount: null })),
];
export const coop = (name: string): Cooperative => cooperatives.find((c) => c.name === name)!;

export const principles: Principle[] = [
  { id: nextId(), position: 1, title: 'One member, one vote', question: 'Does every member have one vote, whatever they put in?' },
  { id: nextId(), position: 2, title: 'Open door', question: 'Can anyone who shares the work become a member?' },
  { id: nextId(), position: 3, title: 'Mutual aid', question: 'What do you lend or do for other co-ops?' },
];
for (const name of ['Semente', 'Lien']) {
  coop(name).principleAnswers = principles.map((principle, i) => ({
    principle, answer: ['YES', 'PARTLY', 'NOT_SURE'][i]!, evidence: ['Statutes, article 7', 'Two months of trial work first', ''][i]!, answeredAt: ago(3),
  }));
}

function member(name: string, cooperativeName: string, role: string, extra: Partial<Member> = {}): Member {
  return {
    id: nextId(), name, email: `${name.split(' ')[0]!.toLowerCase()}@ibaia.example`, phone: null, hasSignIn: true, joinedAt: ago(380),
    roles: [{ id: nextId(), federationRole: null, cooperativeRole: role, cooperative: coop(cooperativeName), from: '2025-10-01', until: null }], ...extra,
  };
}
export const members: Member[] = [
  member('Ane Etxeberria Goikoetxea', 'Errota', 'COORDINATOR'),
  member('Mikel Aranburu', 'Errota', 'MEMBER'),
  member('Karmele Olaizola', 'Labea', 'COORDINATOR'),
  member('João Conceição', 'Semente', 'MEMBER'),
  member('Françoise Lefèvre-Dûchesne', 'Lien', 'TREASURER'),
  member('José Muñoz', 'Forja', 'COORDINATOR'),
  member('Maritxu Zubizarreta', 'Zaindu', 'MEMBER', { email: null, hasSignIn: false, phone: '+34 611 111 111' }),
];
export const steward = members[0]!;
steward.roles.push({ id: nextId(), federationRole: 'STEWARD', cooperativeRole: null, cooperative: null, from: '2025-10-01', until: null });

export const weekdayHours = (opens: string, closes: string, days = [1, 2, 3, 4, 5]): OpeningHours[] =>
  days.map((weekday) => ({ id: nextId(), weekday, opens, closes, validFrom: null, validUntil: null }));

function asset(name: string, category: string, owner: string, extra: Partial<Asset> = {}): Asset {
  return {
    id: nextId(), name, category, owner: coop(owner), description: '', howToUse: '', place: `${coop(owner).locality}, Kale Nagusia 4`,
    latitude: null, longitude: null, timeZone: ZONE, setupMinutes: 0, turnaroundMinutes: 30, minMinutes: 60, maxMinutes: 600,
    horizonDays: 90, retired: false, openingHours: weekdayHours('08:00', '18:00'), closures: [], photos: [], nextFree: null, version: 1, ...extra,
  };
}
export const assets: Asset[] = [
  asset('Seed mill', 'MILL', 'Errota', { howToUse: 'Key with Mikel. Sweep the hopper after use.' }),
  asset('Butchering room', 'BUTCHERY', 'Errota', { turnaroundMinutes: 60 }),
  asset('Bread oven', 'KITCHEN', 'Labea'),
  asset('Cider press', 'WORKSHOP', 'Sagar', { openingHours: [] }),
  asset('Van', 'VEHICLE', 'Forja'),
  asset('Trailer', 'VEHICLE', 'Forja'),
  asset('Village hall', 'HALL', 'Zaindu', { openingHours: weekdayHours('09:00', '22:00', [1, 2, 3, 4, 5, 6, 7]) }),
  asset('Log splitter', 'TOOL', 'Forja', { retired: true }),
];

export function booking(assetName: string, cooperativeName: string, days: number, from: number, to: number): Booking {
  const at = assets.find((a) => a.name === assetName)!;
  const [start, end] = [wallInstant(days, from), wallInstant(days, to)];
  const mine = cooperativeName === 'Errota';
  return {
    id: nextId(), asset: at, cooperative: coop(cooperativeName), start: start.toISOString(), end: end.toISOString(),
    localStart: wallText(start), localEnd: wallText(end), timeZone: ZONE, status: 'CONFIRMED', purpose: 'Autumn flour', member: members[2]!,
    bookedBy: null, createdAt: ago(2), cancelledAt: null, cancelReason: null, mine, mayCancel: true, version: 1,
  };
}
export const bookings: Booking[] = [
  booking('Seed mill', 'Labea', 1, 13, 17), booking('Seed mill', 'Errota', 2, 8, 12), booking('Bread oven', 'Zaindu', 1, 9, 12),
  booking('Van', 'Labea', 0, 8, 18), booking('Van', 'Sagar', 3, 8, 13), booking('Village hall', 'Zaindu', 4, 18, 21),
  booking('Cider press', 'Sagar', 2, 8, 16), booking('Trailer', 'Forja', 5, 9, 17), booking('Seed mill', 'Sagar', 4, 8, 11),
];
assets[2]!.closures.push({ id: nextId(), start: wallInstant(4, 0).toISOString(), end: wallInstant(6, 0).toISOString(), reason: 'New fire bricks' });

export const federation = {
  id: nextId(), slug: 'ibaia', name: 'Ibaia Federation', purpose: 'What our co-ops own, all of us can use.', kind: 'TERRITORY',
  territory: 'Bidasoa valley', languages: ['eu', 'es', 'fr', 'pt-BR', 'en'], timeZone: ZONE, charter: 'One valley, one office.', foundedOn: '2025-09-20',
  cooperativeCount: () => cooperatives.filter((c) => c.status === 'ADMITTED').length, memberCount: () => members.length, assetCount: () => assets.length,
};
