/**
 * One window under the W3C WebDriver protocol, spoken with plain fetch.
 * https://www.w3.org/TR/webdriver2/
 */
export class WebDriver {
  /** @type {string} */
  #address;

  /** @param {string} address the session's own */
  constructor(address) {
    this.#address = address;
  }

  /**
   * @param {string} server the driver's address, without a slash at its end
   * @param {object} capabilities what the browser must offer
   */
  static async open(server, capabilities) {
    const body = {capabilities: {alwaysMatch: capabilities}};
    const {sessionId} = await send('POST', `${server}/session`, body, 30_000);
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  /** Opens a page and waits for its load event. @param {string} url */
  goto(url) {
    return this.#post('url', {url});
  }

  /** @returns {Promise<string>} the address of the page shown */
  url() {
    return send('GET', `${this.#address}/url`);
  }

  /**
   * Runs a function in the page and waits for what it returns. It sees nothing but its arguments; they
   * and the answer travel as JSON.
   * @template {unknown[]} A
   * @template T
   * @param {string | ((...args: A) => T | Promise<T>)} script a function, or the text of a script
   * @param {A} args
   * @returns {Promise<T>}
   */
  async evaluate(script, ...args) {
    const call =
      typeof script === 'string' ? `(0, eval)(${JSON.stringify(script)})` : `(${script})(...args)`;
    const text = `const args = [...arguments], done = args.pop();
      (async () => ${call})().then(
        (value) => done(value && typeof value === 'object' ? {value} : '=' + JSON.stringify(value)),
        (error) => done({fault: String(error?.stack ? error + '\\n' + error.stack : error)}),
      );`;
    const answer = await this.#post('execute/async', {script: text, args});
    // What is no object goes as a text: WebKit stumbles over an object where the page has put things on all of them.
    if (typeof answer === 'string') {
      const none = /** @type {any} */ (undefined);
      return answer === '=undefined' ? none : JSON.parse(answer.slice(1));
    }
    const {value, fault} = answer;
    if (fault) throw new Error(`In the page: ${fault}`);
    return value;
  }

  /** Sizes the window, in px. @param {number} width @param {number} height */
  resize(width, height) {
    return this.#post('window/rect', {width, height});
  }

  /** @returns {Promise<Buffer>} a PNG of what the window shows */
  async screenshot() {
    return Buffer.from(await send('GET', `${this.#address}/screenshot`), 'base64');
  }

  /** Input as real devices give it. @param {object[]} actions W3C input sources */
  perform(actions) {
    return this.#post('actions', {actions});
  }

  /** Clicks with the mouse, at a point of the window. @param {number} x @param {number} y */
  click(x, y) {
    const actions = [
      {type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    return this.perform([
      {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions},
    ]);
  }

  /** Closes the window and the browser behind it. */
  async close() {
    await send('DELETE', this.#address, undefined, 5_000);
  }

  /** @param {string} command @param {object} body @returns {Promise<any>} */
  #post(command, body) {
    return send('POST', `${this.#address}/${command}`, body);
  }
}

/**
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 * @param {number} [timeout] ms
 * @returns {Promise<any>}
 */
const send = async (method, url, body, timeout = 60_000) => {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: {'content-type': 'application/json'},
    signal: AbortSignal.timeout(timeout),
  });
  const {value} = /** @type {{value: any}} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
};
