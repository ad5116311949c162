import { randomUUID } from 'node:crypto';
import { ImportCheckService } from '../../apps/api/src/modules/directory/check/import-check.service.js';
import { BOOK, CANCEL, inDays, type BookAnswer } from '../support/booking-calls.js';
import { Caller } from '../support/caller.js';
import { mailedCode } from '../support/mailbox.js';
import { SoftAuthenticator } from '../support/soft-authenticator.js';
import type { World } from '../support/world.js';

/** A mutation that succeeds: who sends it, and with what; `variables` sets up what it needs. */
export interface MutationCase {
  readonly name: string;
  readonly caller: (w: World) => Caller;
  readonly query: string;
  readonly variables: (w: World) => object | Promise<object>;
}

const steward = (w: World): Caller => w.ours.steward.call;
const coordinator = (w: World): Caller => w.ours.coordinator.call;
const member = (w: World): Caller => w.ours.member.call;
const anonymous = (w: World): Caller => w.anonymous;
/** Passkeys are bound to a name, not to a number. */
const origin = (w: World): string => w.url.replace('127.0.0.1', 'localhost');
const atOrigin = (w: World): Caller => new Caller(origin(w), w.ours.member.secret);

type Input = (w: World) => object | string | Promise<object | string>;

/** A mutation of one `input`. */
function one(name: string, caller: MutationCase['caller'], type: string, input: Input, selection = '{ id }'): MutationCase {
  return { name, caller, query: `mutation($input: ${type}!) { ${name}(input: $input) ${selection} }`, variables: async (w) => ({ input: await input(w) }) };
}

/** A mutation of one `id`. */
function ofId(name: string, caller: MutationCase['caller'], id: Input, selection = ''): MutationCase {
  return { name, caller, query: `mutation($id: ID!) { ${name}(id: $id) ${selection} }`, variables: async (w) => ({ id: await id(w) }) };
}

/** A mutation without arguments. */
function bare(name: string, caller: MutationCase['caller'], selection = ''): MutationCase {
  return { name, caller, query: `mutation { ${name} ${selection} }`, variables: () => ({}) };
}

async function booked(w: World, day: number): Promise<string> {
  const { bookAsset } = await member(w).get<BookAnswer>(BOOK, { input: { assetId: w.ours.mill, start: inDays(day, 9), end: inDays(day, 10), purpose: 'x' } });
  return bookAsset.id!;
}

/** Sends another file of two rows with one name and has it checked as the job would. @returns ids of the run and of its second row */
async function checkedRun(w: World): Promise<{ run: string; row: string }> {
  const response = await steward(w).send('/imports', `name,locality\nOgi ${randomUUID()},Bera\nOgi,Bera\nOgi,Bera\n`, { 'content-type': 'text/csv', 'file-name': 'places.csv' });
  const { id: run } = (await response.json()) as { id: string };
  await w.app.get(ImportCheckService, { strict: false }).check(w.ours.id, run);
  const { importRun } = await steward(w).get<{ importRun: { rows: { items: Array<{ id: string }> } } }>('query($id: ID!) { importRun(id: $id) { rows { items { id } } } }', { id: run });
  return { run, row: importRun.rows.items.at(-1)!.id };
}

async function principle(w: World): Promise<string> {
  const { setPrinciples } = await steward(w).get<{ setPrinciples: Array<{ id: string }> }>('mutation { setPrinciples(input: { principles: [{ title: "Open door", question: "Is it open?" }] }) { id } }');
  return setPrinciples[0]!.id;
}

async function invited(w: World): Promise<{ code: string; invitation: { id: string } }> {
  const { invite } = await steward(w).get<{ invite: { code: string; invitation: { id: string } } }>('mutation($input: InviteInput!) { invite(input: $input) { code invitation { id } } }', {
    input: { cooperativeId: w.ours.labea, cooperativeRole: 'TREASURER' },
  });
  return invite;
}

async function passkey(w: World): Promise<SoftAuthenticator> {
  const phone = new SoftAuthenticator(origin(w));
  const { startPasskeyRegistration } = await atOrigin(w).get<{ startPasskeyRegistration: string }>('mutation { startPasskeyRegistration }');
  await atOrigin(w).get('mutation($input: FinishPasskeyInput!) { finishPasskeyRegistration(input: $input) { id } }', { input: { name: 'Phone', response: phone.register(startPasskeyRegistration) } });
  return phone;
}

/** The id of the only row that a statement gives. */
async function idOf(w: World, sql: string, ...values: unknown[]): Promise<string> {
  const [row] = await w.sql<{ id: string }>(sql, values);
  return row!.id;
}

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** One for every mutation of the API. */
export const MUTATION_CASES: MutationCase[] = [
  { name: 'bookAsset', caller: member, query: BOOK, variables: (w) => ({ input: { assetId: w.ours.mill, start: inDays(2, 9), end: inDays(2, 10), purpose: 'x' } }) },
  { name: 'cancelBooking', caller: member, query: CANCEL, variables: async (w) => ({ input: { id: await booked(w, 3) } }) },
  one('addClosure', coordinator, 'AddClosureInput', (w) => ({ assetId: w.ours.mill, start: inDays(9, 0), end: inDays(10, 0), reason: 'x' }), '{ __typename }'),
  ofId('removeClosure', coordinator, async (w) => {
    const { addClosure } = await coordinator(w).get<{ addClosure: { id: string } }>('mutation($input: AddClosureInput!) { addClosure(input: $input) { ... on Closure { id } } }', {
      input: { assetId: w.ours.mill, start: inDays(19, 0), end: inDays(20, 0), reason: 'x' },
    });
    return addClosure.id;
  }),
  one('createAsset', coordinator, 'CreateAssetInput', (w) => ({ ownerId: w.ours.errota, asset: { name: 'Sieve' } })),
  one('updateAsset', coordinator, 'UpdateAssetInput', (w) => ({ id: w.ours.mill, expectedVersion: 1, asset: { name: 'Old mill' } })),
  one('setOpeningHours', coordinator, 'SetOpeningHoursInput', (w) => ({ assetId: w.ours.mill, hours: [{ weekday: 1, opens: '08:00', closes: '12:00' }] })),
  ofId('removePhoto', coordinator, async (w) => {
    const response = await coordinator(w).send(`/photos/${w.ours.mill}`, new Uint8Array(PICTURE), { 'content-type': 'image/png' });
    return ((await response.json()) as { id: string }).id;
  }),
  one('applyForAdmission', member, 'ApplyForAdmissionInput', () => ({ cooperative: { name: 'Olatu', locality: 'Irura' } })),
  one('updateCooperative', coordinator, 'UpdateCooperativeInput', (w) => ({ id: w.ours.errota, expectedVersion: 1, cooperative: { name: 'Errota berria' } })),
  one('decideCooperativeStatus', steward, 'DecideCooperativeStatusInput', async (w) => ({
    cooperativeId: await idOf(w, `select id from cooperative where federation_id = $1 and status = 'APPLIED' limit 1`, w.ours.id), to: 'ADMITTED', reason: 'x',
  })),
  one('setPrinciples', steward, 'SetPrinciplesInput', () => ({ principles: [{ title: 'One vote', question: 'One member, one vote?' }] })),
  one('answerPrinciples', coordinator, 'AnswerPrinciplesInput', async (w) => ({ cooperativeId: w.ours.errota, answers: [{ principleId: await principle(w), answer: 'YES', evidence: 'Our statutes' }] })),
  one('addMember', coordinator, 'AddMemberInput', (w) => ({ name: 'Josefa', cooperativeId: w.ours.errota })),
  one('grantRole', coordinator, 'GrantRoleInput', (w) => ({ memberId: w.ours.coordinator.memberId, cooperativeId: w.ours.errota, cooperativeRole: 'TREASURER' })),
  ofId('endRole', coordinator, (w) => idOf(w, `select id from member_role where member_id = $1 and role = 'TREASURER'`, w.ours.coordinator.memberId), '{ id }'),
  one('makePrintedCode', coordinator, 'MakePrintedCodeInput', async (w) => {
    const { addMember } = await coordinator(w).get<{ addMember: { id: string } }>('mutation($input: AddMemberInput!) { addMember(input: $input) { id } }', { input: { name: 'Joxe', cooperativeId: w.ours.errota } });
    return { memberId: addMember.id };
  }, '{ code }'),
  one('invite', coordinator, 'InviteInput', (w) => ({ cooperativeId: w.ours.errota, cooperativeRole: 'MEMBER', email: 'new@example.org' }), '{ code }'),
  ofId('revokeInvitation', steward, async (w) => (await invited(w)).invitation.id),
  one('acceptInvitation', member, 'AcceptInvitationInput', async (w) => ({ code: (await invited(w)).code, name: 'Maialen' })),
  one('updateFederation', steward, 'UpdateFederationInput', () => ({ purpose: 'Another' })),
  one('foundFederation', member, 'FoundFederationInput', () => ({
    name: 'Lurra', slug: 'lurra', purpose: 'x', kind: 'SECTOR', territory: 'Bera', languages: ['eu'], timeZone: 'Europe/Madrid', yourName: 'Maialen',
  })),
  one('mapImportColumns', steward, 'MapImportColumnsInput', async (w) => ({ id: (await checkedRun(w)).run, columns: [{ name: 'name', field: 'name' }] })),
  one('judgeImportRow', steward, 'JudgeImportRowInput', async (w) => ({ id: (await checkedRun(w)).row, outcome: 'NEW' })),
  ofId('discardImport', steward, async (w) => (await checkedRun(w)).run),
  ofId('commitImport', steward, async (w) => {
    const { run, row } = await checkedRun(w);
    await steward(w).get('mutation($input: JudgeImportRowInput!) { judgeImportRow(input: $input) { id } }', { input: { id: row, outcome: 'NEW' } });
    return run;
  }, '{ id }'),
  one('updateProfile', member, 'UpdateProfileInput', () => ({ language: 'eu', name: 'Maialen' })),
  one('createAccessToken', member, 'CreateAccessTokenInput', () => ({ name: 'x', scopes: ['READ'], expiresAt: inDays(30, 0) }), '{ secret }'),
  ofId('revokeAccessToken', member, (w) => idOf(w, 'select id from access_token where person_id = $1 and revoked_at is null limit 1', w.ours.member.personId)),
  bare('startPasskeyRegistration', atOrigin),
  one('finishPasskeyRegistration', atOrigin, 'FinishPasskeyInput', async (w) => {
    const { startPasskeyRegistration } = await atOrigin(w).get<{ startPasskeyRegistration: string }>('mutation { startPasskeyRegistration }');
    return { name: 'Key', response: new SoftAuthenticator(origin(w)).register(startPasskeyRegistration) };
  }),
  ofId('removePasskey', member, (w) => idOf(w, 'select id from passkey where person_id = $1 limit 1', w.ours.member.personId)),
  bare('startPasskeySignIn', (w) => new Caller(origin(w)), '{ id }'),
  one('finishPasskeySignIn', (w) => new Caller(origin(w)), 'FinishPasskeySignInInput', async (w) => {
    const phone = await passkey(w);
    const { startPasskeySignIn } = await new Caller(origin(w)).get<{ startPasskeySignIn: { id: string; options: string } }>('mutation { startPasskeySignIn { id options } }');
    return { challengeId: startPasskeySignIn.id, response: phone.signIn(startPasskeySignIn.options) };
  }),
  one('requestSignInCode', anonymous, 'RequestSignInCodeInput', () => ({ email: 'somebody@example.org' }), '{ expiresAt }'),
  one('signIn', anonymous, 'SignInInput', async (w) => {
    const email = w.ours.coordinator.email;
    await anonymous(w).get('mutation($email: String!) { requestSignInCode(input: { email: $email }) { expiresAt } }', { email });
    return { email, code: await mailedCode(w, email) };
  }),
  ofId('revokeSession', coordinator, (w) => idOf(w, 'select id from session where person_id = $1 order by created_at desc limit 1', w.ours.coordinator.personId)),
  bare('signOut', (w) => w.theirs.member.call),
];
