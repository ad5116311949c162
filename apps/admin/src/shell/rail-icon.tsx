const PATHS = {
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1.5 3h3L15 13h5',
  cooperatives: 'M3 20h18M5 20V9l7-5 7 5v11M10 20v-6h4v6',
  members: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20c.6-4 3-6 6.500-6s5.900 2 6.500 6M16 5.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .8 3.200 2.600 3.500 5.500',
  assets: 'M14.500 6.500a4.500 4.500 0 0 0-6 6L3 18l3 3 5.500-5.500a4.500 4.500 0 0 0 6-6l-3 3-3-3z',
  timetable: 'M4 6h16v14H4zM4 10h16M9 10v10M14.500 10v10M8 3.500v4M16 3.500v4',
  seasons: 'M12 21V11M12 13c-4.500 0-6.500-2.500-6.500-7 4.500 0 6.500 2.500 6.500 7M12 11c0-3.500 2-5.500 6-5.500 0 4-2 6-6 6M5 21h14',
  rules: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h3',
  costs: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 4v8l6 5',
  reports: 'M4 20h16M6 20v-7M11 20V5M16 20v-10',
  maintenance: 'M9 4h6v3H9zM9 5.500H6V20h12V5.500h-3M9 13.500l2 2 4-4',
  paper: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  import: 'M12 4v11M7.500 10.500 12 15l4.500-4.500M4 17v3h16v-3',
  activity: 'M5 6h.1M9 6h11M5 12h.1M9 12h11M5 18h.1M9 18h11',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4M4 12h11M19 12h1M17 10v4',
  menu: 'M4 6h16M4 12h16M4 18h16',
  fold: 'M14 6l-6 6 6 6M19 5v14',
} as const;

export type RailIconName = keyof typeof PATHS;

/** A line icon of the rail. Decoration only: its word stands beside it or is read instead. */
export function RailIcon(props: { name: RailIconName }) {
  return <svg className="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={PATHS[props.name]} /></svg>;
}
