import { types } from 'pg';
import { parse as parseArray } from 'postgres-array';

type Parse = (text: string) => unknown;

const asPrinted: Parse = (text) => text;
const boolean: Parse = (text) => text === 't';
const arrayOf =
  (element: Parse): Parse =>
  (text) =>
    parseArray(text, element);
const arrayOfText = arrayOf(asPrinted);

/** Object ids below this belong to PostgreSQL itself: they are the same on every server. */
const firstUserDefined = 16_384;

const builtIn: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [16, boolean],
  [1000, arrayOf(boolean)],
  [17, types.getTypeParser(types.builtins.BYTEA, 'text')],
  [21, Number], // int2
  [1005, arrayOf(Number)],
  [23, Number], // int4
  [1007, arrayOf(Number)],
  [26, Number], // oid
  [700, Number], // float4
  [1021, arrayOf(Number)],
  [701, Number], // float8
  [1022, arrayOf(Number)],
  [114, JSON.parse], // json
  [199, arrayOf(JSON.parse)],
  [3802, JSON.parse], // jsonb
  [3807, arrayOf(JSON.parse)],
  [1002, arrayOfText], // char[]
  [1003, arrayOfText], // name[]
  [1009, arrayOfText], // text[]
  [1015, arrayOfText], // varchar[]
  [1016, arrayOfText], // int8[]
  [1115, arrayOfText], // timestamp[]
  [1182, arrayOfText], // date[]
  [1185, arrayOfText], // timestamptz[]
  [1231, arrayOfText], // numeric[]
  [2951, arrayOfText], // uuid[]
]);

/**
 * A type of our own is an enum or an array of enums, and only the array is printed in braces. Its object id
 * differs from database to database, so its text has to tell.
 */
const userDefined: Parse = (text) => (text.startsWith('{') && text.endsWith('}') ? arrayOfText(text) : text);

/** How node-postgres turns a column's text into a value; whatever is not listed stays as PostgreSQL prints it. */
export const valueParsers = {
  getTypeParser: (objectId: number) =>
    objectId >= firstUserDefined ? userDefined : (builtIn.get(objectId) ?? asPrinted),
};
