import { pick } from './random.js';

const GIVEN = [
  'Ane', 'Mikel', 'Maialen', 'Koldo', 'Estitxu', 'Garikoitz', 'Nerea', 'Xabier', 'Irati', 'Eneko', 'María José', 'Íñigo', 'Begoña', 'Álvaro', 'Concepción',
  'João', 'Luíza', 'Antônio', 'Conceição', 'Thaís', 'Élodie', 'François', 'Maëlle', 'Jean-Baptiste', 'Zoé', 'Aoife', 'Oliver', 'Siobhán', 'Fatoumata', 'Youssef',
];
const FAMILY = [
  'Etxeberria', 'Goikoetxea', 'Agirrezabala', 'Otxoa de Olano', 'Iturrioz', 'Muñoz', 'García de la Fuente', 'Ibáñez', 'Núñez', 'Peña',
  'da Conceição', 'Araújo', 'Guimarães', 'Gonçalves Ferreira', 'Lefèvre', 'Étchegaray', 'Dupont-Müller', 'Ó Briain', 'Whitfield', 'Diarra',
];

/** A name of the valley: five languages live there. */
export function personName(random: () => number): string {
  return `${pick(random, GIVEN)} ${pick(random, FAMILY)}`;
}

/** People the demo story is about, who can be signed in as. */
export const DEMO_PERSONS = {
  member: { name: 'Ane Etxeberria', email: 'ane@labea.example', cooperative: 'labea', role: 'MEMBER' },
  coordinator: { name: 'Mikel Goikoetxea', email: 'mikel@errota.example', cooperative: 'errota', role: 'COORDINATOR' },
  steward: { name: 'Estitxu Agirrezabala', email: 'estitxu@ibaia.example', cooperative: null, role: 'STEWARD' },
} as const;
