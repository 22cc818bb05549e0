import type { Said } from '../../platform/said.js';

/** Why a mail did not arrive, and what to do about it. */
export function undeliveredInWords(problem: string): Said {
  if (problem === 'NO_MAILBOX')
    return {
      ja: '宛先のアドレスが登録されていません。アドレスを入れて保存すると、もう一度お送りします。',
      en: 'There is no address: save one, and it is sent again.',
    };
  if (/^5\d\d$/.test(problem))
    return {
      ja: `メールサーバーがこのアドレスへの配達を断りました（${problem}）。アドレスを確かめて保存し直すと、もう一度お送りします。`,
      en: `The mail server refused this address (${problem}). Check it and save: it is sent again.`,
    };
  return {
    ja: `メールサーバーにつながりにくくなっています（${problem}）。しばらく自動でお送りし直します。続くときは情報システムの担当にお知らせください。`,
    en: `The mail server does not take it at the moment (${problem}). It is tried again for a while; if this goes on, tell the systems office.`,
  };
}
