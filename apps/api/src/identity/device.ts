const BROWSERS: [RegExp, string][] = [[/Edg\//, 'edge'], [/OPR\//, 'opera'], [/YaBrowser/, 'yandex'], [/Firefox\//, 'firefox'], [/Chrom(e|ium)\//, 'chrome'], [/Safari\//, 'safari']];
const SYSTEMS: [RegExp, string][] = [[/Android/, 'android'], [/iPhone|iPad/, 'ios'], [/Windows/, 'windows'], [/Macintosh/, 'mac'], [/Linux|X11/, 'linux']];

/** Browser and system in coarse words, `firefox-android`: enough to know one's own again, too little to single one out. */
export function deviceOf(userAgent = ''): string {
  const of = (kinds: [RegExp, string][]) => kinds.find(([sign]) => sign.test(userAgent))?.[1];
  const [browser, system] = [of(BROWSERS), of(SYSTEMS)];
  return browser && system ? `${browser}-${system}` : 'other';
}
