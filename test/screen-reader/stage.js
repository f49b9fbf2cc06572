import {play} from './play.js';
import {PATIENT, Session} from './session.js';
import {openSite} from './site.js';

/** @typedef {import('./scenarios.js').Scenario} Scenario */

/**
 * A browser with a screen reader, in which scenarios are played one after the other.
 */
export class Stage {
  #browser;
  #language;
  #patience;
  /** @type {import('./site.js').Site | undefined} */
  #site;
  /** @type {Session | undefined} */
  #session;

  /**
   * @param {import('./session.js').BrowserName} browser
   * @param {string} language
   * @param {import('./session.js').Patience} patience
   */
  constructor(browser, language, patience) {
    this.#browser = browser;
    this.#language = language;
    this.#patience = patience;
  }

  /**
   * Returns what is said in a scenario. After an error the next scenario begins with a new browser.
   * @param {Scenario} scenario
   * @param {string} committed the transcript to expect; `''` for none
   */
  async play(scenario, committed) {
    try {
      this.#site ??= await openSite(this.#language);
      const page = this.#site.show(scenario);
      if (this.#session) await this.#session.enter(page.title);
      else this.#session = await this.#open(page);
      const stops = this.#patience !== PATIENT;
      return await play(scenario, this.#site, this.#session, {committed, stops});
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Ends the browser; the next scenario begins with a new one. */
  async close() {
    const [session, site] = [this.#session, this.#site];
    this.#session = this.#site = undefined;
    await session?.close();
    await site?.close();
  }

  /** @param {import('./site.js').Page} page */
  #open(page) {
    const [browser, language, patience] = [this.#browser, this.#language, this.#patience];
    return Session.open({browser, language, patience, ...page});
  }
}
