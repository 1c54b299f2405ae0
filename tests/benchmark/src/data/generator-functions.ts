/**
 * What the statements that generate records draw on. The same in every run: hashes in place of chance.
 * `pick(n, salt, m)` is a number from 0 to m - 1; `key(kind, n)` is the uuid of the n-th record of a kind.
 */
export const generatorFunctions = `
  create function pg_temp.pick(n bigint, salt bigint, m int) returns int language sql immutable as
    $$ select ((hashint8extended(n, salt) & 9223372036854775807) % m)::int $$;
  create function pg_temp.key(kind text, n bigint) returns uuid language sql immutable as
    $$ select md5(kind || ' ' || n)::uuid $$;
  create temp table purpose as
    select row_number() over (order by code) - 1 as rank, code from sector
    where vocabulary = 'DAC_PURPOSE' and status = 'ACTIVE';
  create temp table place as
    select row_number() over (order by id) - 1 as rank, id, name, name_en from administrative_unit
    where level = 'COMMUNE' and country_code = 'VN';
  analyze purpose, place;
`;
