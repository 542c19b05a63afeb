import { requestBytes } from './keep-alive-connection';
import { LOG_TEXT, type SampleLawyer } from './sample';

/** How a lawyer is made known: his token to the product, his id to the bare server. */
export interface Asker extends SampleLawyer {
  headers: Record<string, string>;
}

export interface Operation {
  name: string;
  option: string;
  /** What one lawyer asks; `bare` = of the bare server, which knows no names but tokens. */
  requests(asker: Asker, bare: boolean): Buffer[];
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'case page',
    option: 'case',
    requests: ({ read, headers }) => read.map(id => requestBytes('GET', `/api/cases/${id}`, headers)),
  },
  {
    name: 'case page of ten years',
    option: 'long',
    requests: ({ long, headers }) => long.map(({ caseId }) => requestBytes('GET', `/api/cases/${caseId}`, headers)),
  },
  {
    name: 'log of ten years, a page in it',
    option: 'scroll',
    requests: ({ long, headers }) =>
      long.flatMap(({ caseId, cursors }) => cursors.map(cursor => requestBytes('GET', `/api/cases/${caseId}/log-entries?after=${cursor}`, headers))),
  },
  {
    name: 'my open cases (25 + total)',
    option: 'cases',
    requests: ({ headers }) => [requestBytes('GET', '/api/cases?scope=mine&state=open&limit=25&total=true', headers)],
  },
  {
    name: 'my hearings',
    option: 'hearings',
    requests: ({ headers }) => [requestBytes('GET', '/api/hearings?limit=25', headers)],
  },
  {
    name: 'log entry written',
    option: 'log',
    requests: ({ write, headers }, bare) => {
      const entry = { kind: 'meeting', occurredOn: new Date().toISOString().slice(0, 10), text: LOG_TEXT, minutes: 45 };
      return write.map(({ caseId, tokens }) => requestBytes('POST', `/api/cases/${caseId}/log-entries`, headers, bare ? { ...entry, tokens } : entry));
    },
  },
  {
    name: 'client found by name',
    option: 'search',
    requests: ({ searches, headers }, bare) =>
      searches.map(({ text, ...tokens }) => requestBytes('POST', '/api/searches', headers, bare ? tokens : { text })),
  },
];

/** The requests of everybody who has any, one of each in turn, so that no connection's caches belong to one of them. */
export function inTurn(all: Buffer[][]): Buffer[] {
  const lists = all.filter(list => list.length > 0);
  const longest = Math.max(...lists.map(list => list.length));
  return Array.from({ length: longest }, (_, at) => lists.map(list => list[at % list.length])).flat();
}
