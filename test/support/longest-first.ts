import Sequencer from '@jest/test-sequencer';

/** Each took more than 40 of 970 seconds: whichever of them began last, the others would wait for it alone. */
const LONGEST = [
  'security/matrix', 'security/injection', 'jobs/digest-mail', 'security/clinical-wall', 'law/random-documents', 'browser/log', 'browser/record', 'browser/latipov', 'browser/document-writing',
  'start/stops', 'http/hostile-input', 'browser/phone', 'security/key-holders', 'law/random-redress', 'browser/need-to-know', 'security/audit-chain', 'security/logs',
].map(name => `/test/${name}.spec.js`);

/** The order in which Jest begins the files: as it would, but for those that take long. */
export default class LongestFirst extends Sequencer {
  override sort(...given: Parameters<Sequencer['sort']>): ReturnType<Sequencer['sort']> {
    const tests = [...(super.sort(...given) as Extract<ReturnType<Sequencer['sort']>, unknown[]>)];
    const place = ({ path }: { path: string }) => LONGEST.findIndex(name => path.endsWith(name)) + 1 || LONGEST.length + 1;
    return tests.sort((one, other) => place(one) - place(other));
  }
}
