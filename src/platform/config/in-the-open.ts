import type { DatabaseAddress } from '../database/address.js';
import { isLoopback } from './loopback.js';
import { stopsTheStart } from './wrong-setting.js';

/** Where this process connects to, by setting. */
export interface Reached {
  readonly databases: readonly { readonly variable: string; readonly address: DatabaseAddress }[];
  readonly redisUrl: string | undefined;
}

/** A socket's folder is this machine. */
const isHere = (host: string): boolean => host.startsWith('/') || isLoopback(host);

/**
 * To another machine nothing travels in the open, and not to whoever merely says that they are that machine (ASVS
 * v5.0.0-12.3.1, 12.3.2): PostgreSQL with its certificate checked, Redis over rediss. What stands on one private network of
 * containers is named by name, and by nobody but who writes that file.
 *
 * @param allowed hosts that may be reached without: YORISOI_IN_THE_OPEN
 * @throws StartFailure naming the setting and the host, nothing of a login
 */
export function refuseInTheOpen({ databases, redisUrl }: Reached, allowed: readonly string[]): void {
  for (const { variable, address } of databases) {
    if (isHere(address.host) || typeof address.tls === 'object' || allowed.includes(address.host)) continue;
    throw stopsTheStart({
      en: `${variable} reaches ${address.host} without checking who answers there: add sslmode=verify-full, and sslrootcert=FILE where its certificate is of the city's own authority. In a private network of containers only, name it in YORISOI_IN_THE_OPEN=${address.host}.`,
      ja: `${variable} では、${address.host} が本物かを確かめずに、または暗号化せずにつながります。sslmode=verify-full を付けてください（市の認証局の証明書なら sslrootcert=ファイル も）。コンテナだけの閉じたネットワークの中でだけ、YORISOI_IN_THE_OPEN=${address.host} と指定できます。`,
    });
  }
  if (redisUrl === undefined) return;
  const { protocol, hostname } = new URL(redisUrl);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'rediss:' || isHere(host) || allowed.includes(host)) return;
  throw stopsTheStart({
    en: `REDIS_URL reaches ${host} in the open: write it as rediss://. In a private network of containers only, name it in YORISOI_IN_THE_OPEN=${host}.`,
    ja: `REDIS_URL では、${host} まで暗号化されずに流れます。rediss:// で書いてください。コンテナだけの閉じたネットワークの中でだけ、YORISOI_IN_THE_OPEN=${host} と指定できます。`,
  });
}
