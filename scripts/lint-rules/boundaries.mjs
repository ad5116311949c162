/**
 * Which folder may import which, as docs/architecture.md draws it: apps → libs, modules → platform, and a module
 * imports only from modules that stand before it, and only from their index.ts.
 */
const MODULE_ORDER = [
  ['federation', 'identity'],
  ['assets', 'skills', 'ledger'],
  ['rules'],
  ['bookings', 'exchange', 'pools'],
  ['upkeep'],
  ['usage', 'seasons', 'calendars'],
  ['notices'],
  ['governance'],
  ['directory', 'reports', 'sheets'],
  ['office'],
];

const DOOR = 'index.ts';

export const boundarySettings = {
  'import/resolver': { [`${import.meta.dirname}/source-resolver.cjs`]: {} },
  'boundaries/elements': [
    { type: 'platform', pattern: 'apps/api/src/platform/*', capture: ['name'] },
    { type: 'module', pattern: 'apps/api/src/modules/*', capture: ['name'] },
    { type: 'library', pattern: 'libs/*', capture: ['name'] },
  ],
};

/** Federation and identity know each other (members are people); other modules of one step stay strangers. */
function reachableFrom(step) {
  const earlier = MODULE_ORDER.slice(0, step).flat();
  return step === 0 ? MODULE_ORDER[0] : earlier;
}

const modulePolicies = MODULE_ORDER.flatMap((names, step) =>
  names.map((name) => ({
    from: { element: { type: 'module', captured: { name } } },
    allow: reachableFrom(step).map((earlier) => ({ to: { element: { type: 'module', captured: { name: earlier }, fileInternalPath: DOOR } } })),
  })),
).filter(({ allow }) => allow.length > 0);

export const boundaryRules = {
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      message: 'This import goes against the arrows: platform knows no module, a module reaches only earlier modules and only through their index.ts.',
      policies: [
        { from: { element: { type: 'platform' } }, allow: [{ to: { element: { type: 'platform' } } }, { to: { element: { type: 'library' } } }] },
        { from: { element: { type: 'module' } }, allow: [{ to: { element: { type: 'platform' } } }, { to: { element: { type: 'library' } } }] },
        { from: { element: { type: 'library' } }, allow: [{ to: { element: { type: 'library' } } }] },
        ...modulePolicies,
      ],
    },
  ],
};
