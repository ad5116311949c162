import type { World } from '../../support/world.js';
import { idOf, one, steward, type MutationCase } from './case.js';

/** A draft of some year of the mill, with what its mutation needs. */
async function draft(w: World, year: number): Promise<{ settlementId: string; expectedVersion: number }> {
  const { call } = w.ours.steward;
  const { addSettlement } = await call.get<{ addSettlement: { id: string } }>('mutation($input: AddSettlementInput!) { addSettlement(input: $input) { id } }', { input: season(w, year) });
  const settlementId = addSettlement.id;
  await call.get('mutation($input: SetCostPoolsInput!) { setCostPools(input: $input) { id } }', { input: { settlementId, expectedVersion: 1, pools: POOLS } });
  await call.get('mutation($input: SetPledgesInput!) { setPledges(input: $input) { id } }', { input: { settlementId, expectedVersion: 2, pledges: pledges(w) } });
  return { settlementId, expectedVersion: 3 };
}

const POOLS = [{ name: 'Rent', kind: 'FIXED', planned: '1200', actual: '1300' }];
const pledges = (w: World) => [{ cooperativeId: w.ours.labea, volume: '1' }];
const season = (w: World, year: number) => ({ name: `Mill ${year}`, assetIds: [w.ours.mill], fromDate: `${year}-01-01`, lastDate: `${year}-12-31`, currency: 'EUR', pledgeUnit: 'SHARE' });

/** Of seasons' accounts, and of lists as files. */
export const USAGE: MutationCase[] = [
  one('addSettlement', steward, 'AddSettlementInput', (w) => season(w, 2001)),
  one('setCostPools', steward, 'SetCostPoolsInput', async (w) => ({ ...(await draft(w, 2002)), pools: POOLS })),
  one('setPledges', steward, 'SetPledgesInput', async (w) => ({ ...(await draft(w, 2003)), pledges: pledges(w) })),
  one('planInstalments', steward, 'DraftInput', (w) => draft(w, 2004)),
  one('markInstalment', steward, 'MarkInstalmentInput', async (w) => {
    const input = await draft(w, 2005);
    await w.ours.steward.call.get('mutation($input: DraftInput!) { planInstalments(input: $input) { id } }', { input });
    return { settlementId: input.settlementId, cooperativeId: w.ours.labea, dueOn: '2005-03-01', paidOn: '2005-03-02' };
  }),
  one('closeSettlement', steward, 'DraftInput', (w) => draft(w, 2006)),
  { name: 'startExport', caller: steward, query: 'mutation { startExport(list: ASSETS) { id } }', variables: () => ({}) },
  { name: 'removeExport', caller: steward, query: 'mutation($id: ID!) { removeExport(id: $id) }', variables: async (w) => ({ id: await idOf(w, 'select id from export_job where federation_id = $1 limit 1', w.ours.id) }) },
];
