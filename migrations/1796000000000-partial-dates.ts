import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Partial dates in the database: the same subset of EDTF as `libs/law/partial-date`, so that checks, generated columns
 * and sorting agree with what the program reads. A property test holds the two together.
 */
export class PartialDates1796000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema if not exists app;

      -- cases come in order: a day is looked up in the calendar only once its digits are known to be digits
      create function app.edtf_valid(value text) returns boolean
        language sql immutable strict parallel safe
        return case
          when value = 'XXXX' then true
          when value ~ '^[12][0-9]{2}[0-9X][~?%]?$' then true
          when value ~ '^[12][0-9]{3}-(0[1-9]|1[0-2]|2[1-4])[~?%]?$' then true
          when value ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[~?%]?$' then
            substr(value, 9, 2)::int <= extract(day from
              make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month - 1 day')
          else false
        end;
    `);
    await this.bounds(db);
    await db.query(`create domain app.edtf as text constraint edtf_valid check (app.edtf_valid(value));`);
    await db.query(`
      comment on domain app.edtf is 'A date as far as it is known (EDTF subset): 2019-06-14, 2019-06, 2019-22, 2010~, 201X, XXXX';
      comment on function app.edtf_lower(text) is 'First day a partial date can mean; null when unknown or not a date';
      comment on function app.edtf_upper(text) is 'Last day a partial date can mean; null when unknown or not a date';
    `);
  }

  /** First and last day; a winter (24) covers both the one that ends and the one that begins in its year. */
  private async bounds(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.edtf_lower(value text) returns date
        language sql immutable strict parallel safe
        return case
          when value = 'XXXX' or not app.edtf_valid(value) then null
          when substr(value, 4, 1) = 'X' then make_date(substr(value, 1, 3)::int * 10, 1, 1)
          else case length(rtrim(value, '~?%'))
            when 4 then make_date(substr(value, 1, 4)::int, 1, 1)
            when 10 then make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int)
            else case substr(value, 6, 2)
              when '21' then make_date(substr(value, 1, 4)::int, 3, 1)
              when '22' then make_date(substr(value, 1, 4)::int, 6, 1)
              when '23' then make_date(substr(value, 1, 4)::int, 9, 1)
              when '24' then make_date(substr(value, 1, 4)::int - 1, 12, 1)
              else make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1)
            end
          end
        end;

      create function app.edtf_upper(value text) returns date
        language sql immutable strict parallel safe
        return (app.edtf_lower(value) + case
          when substr(value, 4, 1) = 'X' then interval '10 years - 1 day'
          else case length(rtrim(value, '~?%'))
            when 4 then interval '1 year - 1 day'
            when 10 then interval '0'
            else case substr(value, 6, 2)
              when '21' then interval '3 months - 1 day'
              when '22' then interval '3 months - 1 day'
              when '23' then interval '3 months - 1 day'
              when '24' then interval '15 months - 1 day'
              else interval '1 month - 1 day'
            end
          end
        end)::date;
    `);
  }

  /** Leaves the schema: it is shared. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop domain app.edtf;
      drop function app.edtf_upper(text);
      drop function app.edtf_lower(text);
      drop function app.edtf_valid(text);
    `);
  }
}
