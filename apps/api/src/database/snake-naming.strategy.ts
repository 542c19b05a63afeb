import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `birthYear` in code is `birth_year` in the database. */
export class SnakeNamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  }

  override joinColumnName(relationName: string): string {
    return this.columnName(`${relationName}Id`, '');
  }
}
