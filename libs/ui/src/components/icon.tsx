const PATHS = {
  check: 'M5 13l4 4 10-10',
  cross: 'M6 6l12 12M18 6 6 18',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7v.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  home: 'M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5v4M16 3.5v4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5c.8-4 3.6-6 7.5-6s6.7 2 7.5 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20.5 20.5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  chevron: 'M9 6l6 6-6 6',
  offline: 'M3 3l18 18M8.5 16.5a5 5 0 0 1 6.5-.5M5 13a10 10 0 0 1 5-2.7M19 13a10 10 0 0 0-3.5-2.3M2 9.5A15 15 0 0 1 6 6.8M22 9.5A15 15 0 0 0 10.5 6M12 20v.2',
  plus: 'M12 5v14M5 12h14',
  key: 'M7.5 8a4.5 4.5 0 1 0 .1 0M12 12.5h9.5v4M17.5 12.5v3',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon. Decoration only: a word always stands beside it. */
export function Icon(props: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[props.name]} />
    </svg>
  );
}
