/** Editors of the WordPress site: logged-in requests. */
import { PASSWORD } from './site.js';

/** A user who has logged in: their cookies go with every request. */
export class User {
  readonly url: string;
  readonly cookies: { name: string; value: string }[];
  readonly #nonce: string;

  private constructor(url: string, cookies: User['cookies'], nonce: string) {
    this.url = url;
    this.cookies = cookies;
    this.#nonce = nonce;
  }

  static async login(url: string, role: string): Promise<User> {
    const answer = await fetch(`${url}/wp-login.php`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
      body: new URLSearchParams({ log: role, pwd: PASSWORD, testcookie: '1' }),
    });
    const cookies = answer.headers.getSetCookie().map((line) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      return { name, value };
    });
    const anonymous = new User(url, cookies, '');
    const nonce = await (
      await anonymous.fetch('/wp-admin/admin-ajax.php?action=rest-nonce')
    ).text();
    return new User(url, cookies, nonce);
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = this.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    return fetch(this.url + path, {
      ...init,
      headers: { cookie, ...(this.#nonce && { 'x-wp-nonce': this.#nonce }) },
    });
  }

  /** As the media library does it. */
  async upload(name: string, content: string): Promise<{ status: number; body: any }> {
    const form = new FormData();
    form.set('file', new Blob([content], { type: 'application/json' }), name);
    const answer = await this.fetch('/?rest_route=/wp/v2/media', { method: 'POST', body: form });
    return { status: answer.status, body: await answer.json() };
  }

  /** Chooses the programme of the site on its settings page; the status is that of the page if it is refused. */
  async choose(id: number): Promise<number> {
    const page = await this.fetch('/wp-admin/upload.php?page=prog-widgets');
    const [, nonce] = /name="_wpnonce" value="(\w+)"/.exec(await page.text()) ?? [];
    if (!nonce) return page.status;
    const form = { option_page: 'prog-widgets', action: 'update', _wpnonce: nonce };
    const back = { _wp_http_referer: '/wp-admin/upload.php?page=prog-widgets' };
    const answer = await this.fetch('/wp-admin/options.php', {
      method: 'POST',
      body: new URLSearchParams({ ...form, ...back, prog_widgets_programme: String(id) }),
    });
    return answer.status;
  }
}
