/** The cases of Russian nouns, in the order of its grammars. */
export const RUSSIAN_CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Атооч, илик, барыш, табыш, жатыш, чыгыш. */
export const KYRGYZ_CASES = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'ablative'] as const;

export type RussianCase = (typeof RUSSIAN_CASES)[number];
export type KyrgyzCase = (typeof KYRGYZ_CASES)[number];

/** Every case that words can be asked for in, whatever the language. */
export const GRAMMATICAL_CASES = [...RUSSIAN_CASES, 'locative', 'ablative'] as const;

export type GrammaticalCase = (typeof GRAMMATICAL_CASES)[number];

/** Words in one case. */
export interface Form {
  grammaticalCase: GrammaticalCase;
  text: string;
}
