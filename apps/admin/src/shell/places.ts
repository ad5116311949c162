import type { RailIconName } from './rail-icon.js';
import type { Rights } from './rights.js';

export interface Place {
  to: '/inbox' | '/cooperatives' | '/members' | '/assets' | '/timetable' | '/seasons' | '/paper' | '/maintenance' | '/rules' | '/costs' | '/reports' | '/import' | '/activity' | '/settings';
  icon: RailIconName;
  /** Pressed after `g` to go there. */
  key: string;
  label: 'nav.inbox' | 'nav.cooperatives' | 'nav.members' | 'nav.assets' | 'nav.timetable' | 'nav.seasons' | 'nav.paper' | 'nav.maintenance' | 'nav.rules' | 'nav.costs' | 'nav.reports' | 'nav.import' | 'nav.activity' | 'nav.settings';
  open: (rights: Rights) => boolean;
}

const everyone = (): boolean => true;

const PLACES: readonly Place[] = [
  { to: '/inbox', icon: 'inbox', key: 'i', label: 'nav.inbox', open: (rights) => rights.decide || rights.manageAssets },
  { to: '/cooperatives', icon: 'cooperatives', key: 'c', label: 'nav.cooperatives', open: everyone },
  { to: '/members', icon: 'members', key: 'm', label: 'nav.members', open: (rights) => rights.manageMembers },
  { to: '/assets', icon: 'assets', key: 'a', label: 'nav.assets', open: everyone },
  { to: '/timetable', icon: 'timetable', key: 't', label: 'nav.timetable', open: everyone },
  { to: '/maintenance', icon: 'maintenance', key: 'w', label: 'nav.maintenance', open: (rights) => rights.manageAssets },
  { to: '/paper', icon: 'paper', key: 'p', label: 'nav.paper', open: (rights) => rights.manageAssets },
  { to: '/seasons', icon: 'seasons', key: 'n', label: 'nav.seasons', open: everyone },
  { to: '/rules', icon: 'rules', key: 'l', label: 'nav.rules', open: everyone },
  { to: '/costs', icon: 'costs', key: 'k', label: 'nav.costs', open: (rights) => rights.audit },
  { to: '/reports', icon: 'reports', key: 'r', label: 'nav.reports', open: (rights) => rights.audit },
  { to: '/import', icon: 'import', key: 'u', label: 'nav.import', open: (rights) => rights.decide },
  { to: '/activity', icon: 'activity', key: 'y', label: 'nav.activity', open: (rights) => rights.audit },
  { to: '/settings', icon: 'settings', key: 's', label: 'nav.settings', open: everyone },
];

/** The office's pages that these rights open, in the rail's order. */
export function placesFor(rights: Rights): readonly Place[] {
  return PLACES.filter((place) => place.open(rights));
}
