const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  bell: 'M6 17h12l-1.500-2.500V10a4.500 4.500 0 0 0-9 0v4.500zM10.500 20h3',
  help: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.5M12 17.5v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  plus: 'M12 5v14M5 12h14',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4.5-5.5 8-5.5s7 1.500 8 5.500',
  chart: 'M4 4v16h16M8 16v-4M12 16V8M16 16v-6',
  today: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4M9 15h6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h2M14 14h2M8 17h2',
  later: 'M5 4v16M9 12h11M16 8l4 4-4 4',
  office: 'M5 21V4h10v17M15 9h4v12M3 21h18M8 8h4M8 12h4M8 16h4',
  people: 'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c.7-4 3.500-5.500 6.500-5.500s5.800 1.500 6.500 5.500M16 4.500a3.500 3.500 0 0 1 0 6.500M17.500 14.700c2.300.6 3.600 2.300 4 5.300',
  advice: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12.500h5',
  folder: 'M3 6h6l2 2h10v11H3z',
  pin: 'M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.500 2',
  desk: 'M3 12h18v3H3zM5 15v5M19 15v5M12 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM8 12c.5-2 2-3 4-3s3.500 1 4 3',
  edit: 'M4 20l1-4L16 5l3 3L8 19z',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.1',
  review: 'M6 3h9l4 4v14H6zM9 14l2.500 2.500L16 11.500',
  training: 'M12 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 8v4M12 12H6v3M12 12h6v3M12 12v3M6 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM18 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V6M6 11l6-6 6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; it says nothing on its own. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.8}
      strokeLinecap="round" strokeLinejoin="round" aria-hidden focusable={false} style={{ flex: 'none' }}>
      <path d={PATHS[name]} />
    </svg>
  );
}
