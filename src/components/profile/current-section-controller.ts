import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Finds the current section: the first one that is visible in the upper part of the window. */
export class CurrentSectionController implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  readonly #visible = new Set<Element>();
  #id: string | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** Id of the current section, or `undefined` until a section has been visible. */
  get id(): string | undefined {
    return this.#id;
  }

  set id(id: string | undefined) {
    if (id === this.#id) return;
    this.#id = id;
    this.#host.requestUpdate();
  }

  get #sections(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('[part="section"]')];
  }

  hostConnected(): void {
    // Some pages remove the class.
    if (!globalThis.IntersectionObserver) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) {
          if (isIntersecting) this.#visible.add(target);
          else this.#visible.delete(target);
        }
        this.id = this.#sections.find((section) => this.#visible.has(section))?.id ?? this.id;
      },
      // A section that is scrolled to keeps 4em above it free (see profile.styles.ts).
      {rootMargin: '-64px 0px -60%'},
    );
    this.hostUpdated();
  }

  /** Observes new sections. Observing a section twice has no effect. */
  hostUpdated(): void {
    for (const section of this.#sections) this.#observer?.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#visible.clear();
  }
}
