/** Vowels of suffixes that go with the last vowel of a word. */
export interface Harmony {
  /** Of `-нын`, `-нин`, `-нун`, `-нүн`. */
  narrow: 'ы' | 'и' | 'у' | 'ү';
  /** Of `-да`, `-де`, `-до`, `-дө`. */
  wide: 'а' | 'е' | 'о' | 'ө';
}

const FOLLOWS: Record<string, Harmony> = {
  а: { narrow: 'ы', wide: 'а' }, ы: { narrow: 'ы', wide: 'а' }, я: { narrow: 'ы', wide: 'а' },
  е: { narrow: 'и', wide: 'е' }, э: { narrow: 'и', wide: 'е' }, и: { narrow: 'и', wide: 'е' },
  о: { narrow: 'у', wide: 'о' }, ё: { narrow: 'у', wide: 'о' },
  // after a narrow rounded back vowel the wide one is not rounded: уулда
  у: { narrow: 'у', wide: 'а' }, ю: { narrow: 'у', wide: 'а' },
  ө: { narrow: 'ү', wide: 'ө' }, ү: { narrow: 'ү', wide: 'ө' },
};

/** A word without vowels (`УКМК`) is read by its letters, whose names end in front vowels. */
export function harmony(word: string): Harmony {
  const last = word.toLowerCase().match(/[аеёиоуыэюяөү](?=[^аеёиоуыэюяөү]*$)/)?.[0];
  return FOLLOWS[last ?? 'е'];
}
