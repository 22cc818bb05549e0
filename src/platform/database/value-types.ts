import pg from 'pg';

const { DATE, INT8 } = pg.types.builtins;

/**
 * How values of PostgreSQL arrive: a calendar date stays the string YYYY-MM-DD (a Date would shift it by the server's zone),
 * a bigint becomes a number (ours never pass 2^53; one that does is an error, not a rounded number). All others as pg has them.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): unknown => {
    if (format !== 'binary' && oid === DATE) return (text: string) => text;
    if (format !== 'binary' && oid === INT8) return safeInteger;
    return pg.types.getTypeParser(oid, format);
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond the safe integers`);
  return value;
}
