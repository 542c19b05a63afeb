/**
 * How much memory the server takes, as flags of Node. Left to itself V8 lets rubbish grow to some 450 MB before it
 * cleans; so it stays below 200 and is no slower (`npm run bench` measures it). The Dockerfile says the same.
 */
export const MEMORY = ['--max-semi-space-size=8', '--max-old-space-size=256'];
