/** An id as PostgreSQL takes it; anything else would be an error there instead of "no such row". */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Of the same 16 bytes always the same one. Version 8 of RFC 9562: made of a hash. */
export function uuidOfHash(hash: Buffer): string {
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const isUuid = (text: string): boolean => UUID.test(text);
