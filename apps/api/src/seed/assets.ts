/** An invented shared thing: key of its owner, then what the register says. `hours`: weekdays with opening and closing. */
export interface DemoAsset {
  readonly owner: string;
  readonly name: string;
  readonly category: string;
  readonly place: string;
  readonly description: string;
  readonly howToUse: string;
  readonly setup: number;
  readonly turnaround: number;
  readonly max: number;
  readonly hours: ReadonlyArray<readonly [weekdays: readonly number[], opens: string, closes: string]>;
}

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const MON_SAT = [1, 2, 3, 4, 5, 6] as const;
const DAILY = [1, 2, 3, 4, 5, 6, 7] as const;

function asset(owner: string, name: string, category: string, place: string, description: string, more: Partial<DemoAsset> = {}): DemoAsset {
  return { owner, name, category, place, description, howToUse: '', setup: 0, turnaround: 0, max: 720, hours: [[MON_SAT, '08:00', '20:00']], ...more };
}

/** The 26 shared things of the valley; the first is the mill that everyone asks for. */
export const DEMO_ASSETS: readonly DemoAsset[] = [
  asset('errota', 'Stone mill', 'MILL', 'Ibarra, by the weir', 'Two stones, 120 kg an hour. For grain only.', {
    howToUse: 'The key hangs with Mikel. Sweep the stones before and after. Never run them empty.', hours: [[MON_SAT, '08:00', '17:00']],
  }),
  asset('errota', 'Seed cleaner', 'TOOL', 'Ibarra, barn', 'Cleans and sorts up to 300 kg an hour.', { turnaround: 30, howToUse: 'Change the sieves for your seed; a table hangs beside it.' }),
  asset('errota', 'Grain dryer', 'TOOL', 'Ibarra, barn', 'Four tonnes a batch.', { max: 4320, hours: [] }),
  asset('errota', 'Grain store, bay 3', 'STORE', 'Ibarra, barn', 'Dry and mouse-proof, 12 tonnes.', { max: 44_640, hours: [] }),
  asset('labea', 'Wood oven', 'KITCHEN', 'Ibarra, bakery', 'Sixty loaves at a time.', { setup: 60, hours: [[WORKDAYS, '13:00', '21:00'], [[6], '08:00', '20:00']], howToUse: 'Light it an hour before; bring your own wood.' }),
  asset('labea', 'Dough mixer', 'KITCHEN', 'Ibarra, bakery', '60 litres.', { turnaround: 30 }),
  asset('labea', 'Delivery van', 'VEHICLE', 'Ibarra, bakery yard', 'Cooled, 3 m long. Free after 10.', { hours: [[DAILY, '10:00', '22:00']], turnaround: 15 }),
  asset('sagar', 'Cider press', 'MILL', 'Leaburu, press house', 'Presses two tonnes of apples a day.', { turnaround: 60, howToUse: 'Rinse the press with hot water and leave the cloths to dry.' }),
  asset('sagar', 'Bottling line', 'TOOL', 'Leaburu, press house', '400 bottles an hour.', { setup: 30, turnaround: 60 }),
  asset('sagar', 'Pasteuriser', 'KITCHEN', 'Leaburu, press house', 'Juice, 150 litres an hour.', { turnaround: 30 }),
  asset('sagar', 'Orchard ladder set', 'TOOL', 'Leaburu, shed', 'Six tripod ladders.', { max: 4320, hours: [] }),
  asset('forja', 'Car lift', 'WORKSHOP', 'Tolosa, garage', 'Up to 3 tonnes, with compressed air.', { howToUse: 'Only after the safety hour with Karmele.' }),
  asset('forja', 'Welding bench', 'WORKSHOP', 'Tolosa, garage', 'MIG and electrode.', {}),
  asset('forja', 'Trailer, 750 kg', 'VEHICLE', 'Tolosa, garage yard', 'With tarpaulin; no licence for trailers needed.', { max: 2880, hours: [] }),
  asset('forja', 'Flatbed truck', 'VEHICLE', 'Tolosa, garage yard', '3.5 tonnes.', { max: 2880, turnaround: 30, hours: [[DAILY, '06:00', '22:00']] }),
  asset('forja', 'Cargo bicycle', 'VEHICLE', 'Tolosa, garage', 'Electric, carries 80 kg.', { hours: [[DAILY, '07:00', '22:00']] }),
  asset('zaindu', 'Adapted minibus', 'VEHICLE', 'Tolosa, care office', 'Eight seats, two wheelchairs, lift.', { turnaround: 30, hours: [[DAILY, '07:00', '22:00']] }),
  asset('zaindu', 'Meeting room', 'HALL', 'Tolosa, care office', 'Twelve people, screen.', {}),
  asset('zaindu', 'Hospital bed', 'TOOL', 'Tolosa, store', 'For a month at a time.', { max: 44_640, hours: [] }),
  asset('casacomun', 'Great hall', 'HALL', 'Anoeta, ground floor', 'Ninety people; halves can be parted by a curtain.', { setup: 30, turnaround: 60, hours: [[DAILY, '09:00', '23:00']] }),
  asset('casacomun', 'Common kitchen', 'KITCHEN', 'Anoeta, ground floor', 'Cooks for a hundred; registered for sale.', { turnaround: 60, hours: [[DAILY, '07:00', '23:00']] }),
  asset('casacomun', 'Laundry', 'OTHER', 'Anoeta, cellar', 'Two large machines and a mangle.', { hours: [[DAILY, '08:00', '21:00']] }),
  asset('casacomun', 'Butchering room', 'BUTCHERY', 'Anoeta, yard', 'Cold room, rail and tables; veterinary number on the door.', { setup: 30, turnaround: 90, howToUse: 'Wash down with the blue hose; write the temperature into the book.' }),
  asset('semente', 'Seed library table', 'OTHER', 'Irura, library', 'For sorting and packing.', { hours: [[[2, 4], '16:00', '20:00'], [[6], '10:00', '14:00']] }),
  asset('semente', 'Germination chamber', 'TOOL', 'Irura, library', '20 trays.', { max: 20_160, hours: [] }),
  asset('forja', 'Folding tables and benches', 'TOOL', 'Tolosa, store', 'Forty tables, eighty benches.', { max: 4320, hours: [] }),
];
