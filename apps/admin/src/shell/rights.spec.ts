import { rightsOf } from './rights.js';

describe('rights', () => {
  it('lets a steward do all', () => {
    expect(rightsOf({ federationRoles: ['STEWARD'], cooperativeRoles: [] })).toEqual({ decide: true, audit: true, manageMembers: true, manageAssets: true });
  });
  it('lets a coordinator look after members and assets only', () => {
    expect(rightsOf({ federationRoles: [], cooperativeRoles: ['COORDINATOR'] })).toEqual({ decide: false, audit: false, manageMembers: true, manageAssets: true });
  });
  it('lets an auditor read the activity only', () => {
    expect(rightsOf({ federationRoles: ['AUDITOR'], cooperativeRoles: ['MEMBER'] })).toEqual({ decide: false, audit: true, manageMembers: false, manageAssets: false });
  });
});
