/** A catalogue as a list: `stage.appeal` and its text. */
export function flatten(texts: Record<string, unknown>, path = ''): [key: string, text: unknown][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value as Record<string, unknown>, `${path}${name}.`)
      : [[path + name, value] as [string, unknown]],
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The key a program asks for: without the plural form. */
export const baseKey = (key: string): string => key.replace(PLURAL, '');
export const pluralForm = (key: string): string | null => PLURAL.exec(key)?.[1] ?? null;

/** Names in `{{x}}`, each once, sorted. */
export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+).*?\}\}/g)].map(match => match[1]))].sort();
