import { addDays, localDate, parseLocalTime, toInstant, toLocal } from '@auzolan/calendar';
import { nameKey } from '@auzolan/directory';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/database/db.js';
import { newId } from '../platform/database/ids.js';
import { searchText } from '../platform/database/search-text.js';
import type { UsageLinesService } from '../modules/usage/index.js';
import { DEMO_ASSETS } from './assets.js';
import { demoBookings, DEMO_ZONE } from './bookings.js';
import { DEMO_COOPERATIVES, DEMO_PEOPLE } from './cooperatives.js';
import { seedCosts } from './costs.js';
import { seedDeeds } from './deeds.js';
import { DEMO_PERSONS, personName } from './people.js';
import { DEMO_PRINCIPLES } from './principles.js';
import { DEMO_CERTIFICATE, DEMO_RULES } from './rules.js';
import { pick, seededRandom } from './random.js';
import { seedWaiting } from './waiting.js';

/** Slug of the demo federation, by which it is found again. */
export const DEMO_SLUG = 'ibaia';

const SEED = 20_261_123;

/** Writes the invented Ibaia federation in one transaction; what it shows is the same everywhere, relative to today. */
export class DemoSeeder {
  private readonly random = seededRandom(SEED);
  private readonly federationId = newId();
  private readonly cooperatives = new Map<string, string>();
  private readonly membersOf = new Map<string, string[]>();
  private steward = '';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly lines: UsageLinesService,
  ) {}

  async run(): Promise<void> {
    await this.db.tx(this.federationId, async () => {
      await this.federation();
      await this.people();
      await this.applications();
      await this.principles();
      const assets = await this.assets();
      await this.rules(assets);
      await this.bookings(assets);
      await this.closure(assets[4]!);
      await seedWaiting(this.db, {
        federationId: this.federationId, assetId: assets[1]!, zone: DEMO_ZONE, cooperativeId: this.cooperatives.get('labea')!, memberId: this.membersOf.get('labea')![0]!,
      });
      await seedCosts(this.db, {
        federationId: this.federationId, zone: DEMO_ZONE, today: localDate(this.clock.millis(), DEMO_ZONE), assetId: assets[0]!, stewardId: this.steward, cooperatives: this.cooperatives,
      });
      await seedDeeds(this.db, this.federationId, this.steward);
      // What the mill's bookings used is made from them and from when they were taken out and given back.
      const used = await this.db.query<{ id: string }>('select id from booking where federation_id = $1 and asset_id = $2 order by starts_at', [this.federationId, assets[0]]);
      for (const { id } of used) await this.lines.keep(this.federationId, id);
    });
  }

  private async federation(): Promise<void> {
    await this.db.query(
      `insert into federation (id, slug, name, purpose, kind, territory, languages, time_zone, charter, founded_on)
       values ($1, $2, 'Ibaia Federation', 'What one cooperative of the valley owns, all of them can use.', 'TERRITORY', 'Valley of the Ibaia',
         '{en,es,pt-BR,eu,fr}', $3, 'Each cooperative keeps its own house. What is shared is shared by rules that all adopted, one cooperative one vote.', '2019-05-01')`,
      [this.federationId, DEMO_SLUG, DEMO_ZONE],
    );
    for (const c of DEMO_COOPERATIVES) {
      const id = newId();
      this.cooperatives.set(c.key, id);
      await this.db.query(
        `insert into cooperative (federation_id, id, name, search_text, name_key, status, description, legal_form, activity, locality, country,
           latitude, longitude, email, members_count, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'ES', $11, $12, $13, $14, $15)`,
        [this.federationId, id, c.name, searchText([c.name, c.locality, c.description], 2000), nameKey(c.name), c.status, c.description, c.legalForm, c.activity,
          c.locality, c.latitude, c.longitude, `office@${c.key}.example`, c.members, c.since],
      );
    }
  }

  private async people(): Promise<void> {
    const { member, coordinator, steward } = DEMO_PERSONS;
    this.steward = await this.person(steward.name, steward.email, null, steward.role);
    await this.person(member.name, member.email, member.cooperative, member.role);
    await this.person(coordinator.name, coordinator.email, coordinator.cooperative, coordinator.role);
    await this.person('Nerea Otxoa de Olano', 'nerea@ibaia.example', null, 'AUDITOR');
    const settled = DEMO_COOPERATIVES.filter((c) => c.status === 'ADMITTED');
    for (let i = 4; i < DEMO_PEOPLE; i++) {
      const { key } = settled[i % settled.length]!;
      await this.person(personName(this.random), `person${i}@${key}.example`, key, i < 4 + settled.length && key !== 'errota' ? 'COORDINATOR' : 'MEMBER');
    }
  }

  private async person(name: string, email: string, cooperative: string | null, role: string): Promise<string> {
    const [personId, memberId] = [newId(), newId()];
    await this.db.query('insert into person (id) values ($1)', [personId]);
    await this.db.query('insert into person_email (email, person_id) values ($1, $2)', [email, personId]);
    await this.db.query('insert into member (federation_id, id, person_id, name, email) values ($1, $2, $3, $4, $5)', [this.federationId, memberId, personId, name, email]);
    await this.db.query('insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date) values ($1, $2, $3, $4, $5, $6)', [
      this.federationId, newId(), memberId, cooperative && this.cooperatives.get(cooperative), role, '2020-01-01',
    ]);
    if (cooperative) this.membersOf.set(cooperative, [...(this.membersOf.get(cooperative) ?? []), memberId]);
    return memberId;
  }

  private async applications(): Promise<void> {
    for (const { key, status } of DEMO_COOPERATIVES) {
      await this.db.query(
        `insert into cooperative_status_change (federation_id, id, cooperative_id, from_status, to_status, reason, decided_by_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, now() - $8 * interval '1 day')`,
        [this.federationId, newId(), this.cooperatives.get(key), status === 'APPLIED' ? null : 'APPLIED', status,
          status === 'APPLIED' ? 'Application' : 'Admitted by the assembly', this.steward, status === 'APPLIED' ? 3 : 400],
      );
    }
  }

  private async principles(): Promise<void> {
    for (const [index, { title, question }] of DEMO_PRINCIPLES.entries()) {
      const id = newId();
      await this.db.query('insert into principle (federation_id, id, position, title, question) values ($1, $2, $3, $4, $5)', [this.federationId, id, index + 1, title, question]);
      for (const key of ['olatu', 'errota', 'labea', 'sagar']) {
        await this.db.query(
          `insert into principle_answer (federation_id, id, cooperative_id, principle_id, answer, evidence, answered_by_id) values ($1, $2, $3, $4, $5, $6, $7)`,
          [this.federationId, newId(), this.cooperatives.get(key), id, pick(this.random, ['YES', 'YES', 'PARTLY', 'NOT_SURE']), 'Statutes, page 3; annual report.', this.steward],
        );
      }
    }
  }

  private async assets(): Promise<string[]> {
    const ids: string[] = [];
    for (const asset of DEMO_ASSETS) {
      const id = newId();
      ids.push(id);
      await this.db.query(
        `insert into asset (federation_id, id, owner_id, name, search_text, category, description, how_to_use, place, time_zone, setup_minutes,
           turnaround_minutes, min_minutes, max_minutes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 60, $13)`,
        [this.federationId, id, this.cooperatives.get(asset.owner), asset.name, searchText([asset.name, asset.place], 1000), asset.category, asset.description,
          asset.howToUse, asset.place, DEMO_ZONE, asset.setup, asset.turnaround, asset.max],
      );
      for (const [weekdays, opens, closes] of asset.hours) {
        for (const day of weekdays) {
          await this.db.query('insert into opening_hours (federation_id, id, asset_id, weekday, opens_minute, closes_minute) values ($1, $2, $3, $4, $5, $6)', [
            this.federationId, newId(), id, day, minutes(opens), minutes(closes),
          ]);
        }
      }
    }
    return ids;
  }

  private async rules(assets: string[]): Promise<void> {
    const certificate = newId();
    await this.db.query('insert into certificate_kind (federation_id, id, name, trainer_id) values ($1, $2, $3, $4)', [this.federationId, certificate, DEMO_CERTIFICATE, this.cooperatives.get('forja')]);
    for (const memberId of this.membersOf.get('forja')!.slice(0, 3)) {
      await this.db.query('insert into certificate (federation_id, id, kind_id, member_id, granted_by_id) values ($1, $2, $3, $4, $5)', [this.federationId, newId(), certificate, memberId, this.steward]);
    }
    for (const { category, asset, rules, note } of DEMO_RULES) {
      await this.db.query(
        `insert into rule_version (federation_id, id, scope, category, asset_id, version, rules, note, adopted_by_id, valid_from) values ($1, $2, $3, $4, $5, 1, $6, $7, $8, now())`,
        [this.federationId, newId(), category ? 'CATEGORY' : 'ASSET', category ?? null, asset === undefined ? null : assets[asset], JSON.stringify(rules(certificate)), note, this.steward],
      );
    }
  }

  private async bookings(assets: string[]): Promise<void> {
    for (const wish of demoBookings(this.random, this.clock.millis())) {
      const { setup, turnaround } = DEMO_ASSETS[wish.asset]!;
      await this.db.query(
        `with taken as (insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks)
           values ($1, $2, $3, 'EXCLUSIVE', $4, $5, true) on conflict do nothing returning booking_id)
         insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status, created_at)
         select $1, booking_id, $3, $6::uuid, $7::uuid, $8, $9::timestamptz, $10::timestamptz, $11, $12, $13, case when $10::timestamptz < now() then 'RETURNED' else 'CONFIRMED' end,
           least(now() - interval '1 hour', $9::timestamptz - $14 * interval '1 hour') from taken`,
        [this.federationId, newId(), assets[wish.asset], new Date(wish.start - setup * 60_000), new Date(wish.end + turnaround * 60_000),
          this.cooperatives.get(wish.cooperative), pick(this.random, this.membersOf.get(wish.cooperative)!), wish.purpose,
          new Date(wish.start), new Date(wish.end), toLocal(wish.start, DEMO_ZONE), toLocal(wish.end, DEMO_ZONE), DEMO_ZONE, 20 + Math.floor(this.random() * 200)],
      );
    }
  }

  /** One thing is being mended: the wood oven, from today for ten days. */
  private async closure(assetId: string): Promise<void> {
    const today = localDate(this.clock.millis(), DEMO_ZONE);
    await this.db.query(`update booking set status = 'CANCELLED', cancelled_at = now(), cancel_reason = 'The oven is being mended' where asset_id = $1 and ends_at > now()`, [assetId]);
    await this.db.query('insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id) values ($1, $2, $3, $4, $5, $6, $7)', [
      this.federationId, newId(), assetId, new Date(toInstant(`${today}T00:00`, DEMO_ZONE)), new Date(toInstant(`${addDays(today, 10)}T00:00`, DEMO_ZONE)), 'New vault stones', this.steward,
    ]);
  }
}

function minutes(time: string): number {
  const parsed = parseLocalTime(time);
  if (!parsed.ok) throw new Error(`No time of day: ${time}`);
  return parsed.value;
}
