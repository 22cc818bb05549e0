import { html } from '../../../src/access/pages/page.js';
import { accountForm, signedInPage, signInForm } from '../../../src/access/pages/sign-in.pages.js';
import { WORDS } from '../../../src/access/pages/words.js';

const HOSTILE = `"><script>alert('1')</script>&lt;`;

describe('a page', () => {
  it('shows what somebody typed as text, in its words and in its attributes', () => {
    const { html: page } = html`<p title="${HOSTILE}">${HOSTILE}</p>`;
    const shown = '&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;lt;';
    expect(page).toBe(`<p title="${shown}">${shown}</p>`);
    const form = signInForm(WORDS.ja, true, HOSTILE, HOSTILE).html;
    expect(form).not.toContain('<script');
    expect(form.split(shown)).toHaveLength(3);
  });

  it('masks a password, and lets it be pasted and kept by a password manager', () => {
    const factor = { kind: 'workplace' } as const;
    const account = accountForm(WORDS.en, { login: 'a', invitation: 'b' }, factor, null).html;
    for (const [form, known] of [
      [signInForm(WORDS.en, false, null).html, 'current-password'],
      [account, 'new-password'],
    ] as const) {
      const [field = ''] = /<input id="password"[^>]*>/.exec(form) ?? [];
      expect(field).toContain(`type="password" autocomplete="${known}"`);
      expect(form).not.toMatch(/ on[a-z]+=|maxlength/);
    }
  });

  it('of whoever is signed in shows the way out, of this browser and of all', () => {
    const self = { id: 'x', login: 'sakura', name: '窓口 さくら', closed: false, invitedUntil: null, appointments: [] };
    const page = signedInPage(WORDS.ja, 'ja', self, 'y', '2026-11-22', null).html;
    for (const [path, label] of [
      ['/sign-out', WORDS.ja.signOut],
      ['/sign-out-everywhere', WORDS.ja.everywhere],
    ] as const)
      expect(page).toMatch(new RegExp(`<form method="post" action="${path}"><button[^>]*>${label}</button>`));
  });
});
