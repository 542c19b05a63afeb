import type { Role } from '#libs/access/roles';

export type DemoLogin =
  | 'lawyer.osh' | 'lawyer2.osh' | 'lawyer3.osh' | 'lawyer4.osh' | 'intern.osh' | 'intern2.osh' | 'supervisor.osh' | 'specialist.osh' | 'reception.osh'
  | 'lawyer.bis' | 'supervisor.bis' | 'director' | 'admin';

export interface DemoUser {
  login: DemoLogin;
  office: 'OSH' | 'BIS';
  role: Role;
  /** Invented. */
  displayName: string;
  supervisor?: DemoLogin;
  /** In how many days his last day is. */
  leavesInDays?: number;
  /** An intern until the day before he became a lawyer, with a licence. */
  promoted?: { on: string; licence: string };
}

/** Everybody's password in the demo, which listens on loopback only. */
export const DEMO_PASSWORD = 'tirek-demo-2026';

/** Everybody's secret for codes in the demo: for an authenticator app, though the sign-in page of a demo shows the code. */
export const DEMO_TOTP_SECRET = 'TIREKDEMOTIREKDEMOTIREKDEMOTIREK';

/**
 * Two offices, every role. Kochkarov's case is lawyer.osh's; intern.osh is on its team and intern2.osh is not. lawyer3.osh
 * will leave soon and has cases to hand over; lawyer4.osh was an intern.
 */
export const DEMO_USERS: readonly DemoUser[] = [
  { login: 'lawyer.osh', office: 'OSH', role: 'lawyer', displayName: 'Айбек Садыков', supervisor: 'supervisor.osh' },
  { login: 'lawyer2.osh', office: 'OSH', role: 'lawyer', displayName: 'Нурзат Абдылдаева', supervisor: 'supervisor.osh' },
  { login: 'lawyer3.osh', office: 'OSH', role: 'lawyer', displayName: 'Бакыт Жумалиев', supervisor: 'supervisor.osh', leavesInDays: 21 },
  { login: 'lawyer4.osh', office: 'OSH', role: 'lawyer', displayName: 'Санжар Турдубаев', supervisor: 'supervisor.osh', promoted: { on: '2026-01-01', licence: 'ОШ-2025/118' } },
  { login: 'intern.osh', office: 'OSH', role: 'intern', displayName: 'Эльдар Маматов', supervisor: 'supervisor.osh' },
  { login: 'intern2.osh', office: 'OSH', role: 'intern', displayName: 'Жылдыз Токтосунова', supervisor: 'supervisor.osh' },
  { login: 'supervisor.osh', office: 'OSH', role: 'supervisor', displayName: 'Гүлнара Осмонова' },
  { login: 'specialist.osh', office: 'OSH', role: 'specialist', displayName: 'Мээрим Исакова' },
  { login: 'reception.osh', office: 'OSH', role: 'reception', displayName: 'Азамат Юлдашев' },
  { login: 'lawyer.bis', office: 'BIS', role: 'lawyer', displayName: 'Тимур Алиев', supervisor: 'supervisor.bis' },
  { login: 'supervisor.bis', office: 'BIS', role: 'supervisor', displayName: 'Елена Ким' },
  { login: 'director', office: 'BIS', role: 'director', displayName: 'Чолпон Бейшеналиева' },
  { login: 'admin', office: 'BIS', role: 'admin', displayName: 'Данияр Эсенов' },
];

/** What is printed at the start of a demo: how to sign in as whom. */
export const DEMO_SIGN_INS: readonly string[] = [
  `Demo sign-ins (password ${DEMO_PASSWORD}; the code of the second step stands beside its field):`,
  ...DEMO_USERS.map(({ login, role, office }) => `  ${login.padEnd(16)}${role}, ${office === 'OSH' ? 'Osh' : 'Bishkek'}`),
];
