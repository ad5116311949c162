import type { INestApplicationContext } from '@nestjs/common';
import { SignInService } from '../modules/identity/index.js';
import { UsageLinesService } from '../modules/usage/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/database/db.js';
import { DEMO_PERSONS } from './people.js';
import { DEMO_SLUG, DemoSeeder } from './seed-demo.js';

/** Loads the invented Ibaia federation when the database has no federation yet. @returns whether it did */
export async function seedDemo(app: INestApplicationContext): Promise<boolean> {
  const db = app.get(Db);
  const [row] = await db.read<{ any: boolean }>(null, 'select auzolan.federation_exists() as any');
  if (row!.any) return false;
  await new DemoSeeder(db, app.get(Clock), app.get(UsageLinesService)).run();
  return true;
}

const ROLES = { member: 'Member', coordinator: 'Coordinator', steward: 'Federation steward' } as const;

/** One line a demo person with a sign-in link that works once; none when the demo federation is not there. */
export async function demoSignInLinks(app: INestApplicationContext, url: string): Promise<string[]> {
  const db = app.get(Db);
  const links = app.get(SignInService);
  const [federation] = await db.read<{ id: string | null }>(null, 'select auzolan.federation_id_of($1) as id', [DEMO_SLUG]);
  if (!federation?.id) return [];
  const lines: string[] = [];
  for (const [key, { name, email }] of Object.entries(DEMO_PERSONS)) {
    const [person] = await db.read<{ person_id: string }>(null, 'select person_id from person_email where email = $1', [email]);
    if (!person) continue;
    const token = await links.createSignInLink(person.person_id);
    const home = key === 'steward' ? `${url}/admin` : url;
    lines.push(`  ${ROLES[key as keyof typeof ROLES].padEnd(18)} ${name.padEnd(22)} ${home}/sign-in?token=${token}`);
  }
  return lines.length ? ['Sign in as (each link works once):', ...lines] : [];
}
