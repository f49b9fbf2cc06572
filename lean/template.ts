/*
 * What stands in for Lit's templates in the CDN files, because their bytes and their time count: of its syntax what the
 * widgets use – values between tags and in attributes, `?`, `.` and `@` – without directives, keys, and bindings in the
 * place of tags or of a whole tag's attributes, and with every tag written out: one that the browser adds by itself (a
 * `<tbody>`) is not counted. 1 kB (gzip) less. Its tests are Lit's behaviour (see
 * `test/lean/template.test.ts`).
 *
 * Only what is written in our sources is ever parsed as HTML. A value goes into the page as text, as an attribute's value
 * or as a property.
 */
import {trustedPolicy} from '../src/element/trusted-types.js';

export const nothing = Symbol();
export const noChange = Symbol();

/** A literal of our sources and its values. Nothing that comes from a page or a document is an instance of it. */
class Result {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly svg: boolean;

  constructor(strings: readonly string[], values: readonly unknown[], svg: boolean) {
    this.strings = strings;
    this.values = values;
    this.svg = svg;
  }
}

/** A place where values go: a part of an attribute's value each, or one between two tags. */
interface Hole {
  /** Counted over elements and comments. */
  readonly index: number;
  /** Of an attribute; none between two tags. */
  readonly name: string;
  /** What stands in front of the attribute's name: `.`, `?`, `@`, or nothing. */
  readonly sign: string;
  /** The attribute's text around its values. */
  readonly pieces: readonly string[];
}

interface Template {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];
}

/** Takes the values that are its own: as many as it has places, from that index. */
type Fill = (values: readonly unknown[], from: number) => void;

const tagged =
  (svg: boolean) =>
  (strings: readonly string[], ...values: readonly unknown[]): Result =>
    new Result(strings, values, svg);

export const html = tagged(false);
export const svg = tagged(true);

/** Stands in an attribute for a value. */
const MARK = '{}';
/** Stands between tags for a value; becomes a comment. */
const COMMENT = '<?>';

/** What counts as a node of a template, or is an attribute with values: with its sign, its name, and its text in quotes. */
const token = /<(?!\/)|([.?@]?)([^\s"<>=]+)=(?:\{\}|"([^"]*\{\}[^"]*)")/g;

const templates = new WeakMap<readonly string[], Template>();
const roots = new WeakMap<Node, Content>();

/** Walks all copies, one after the other: to make one for each takes longer. */
let shared: TreeWalker | undefined;

/** Draws into the container, after what is there already. */
export function render(value: unknown, container: Node): void {
  let root = roots.get(container);
  if (!root) {
    const start = container.appendChild(document.createComment(''));
    root = new Content(container.appendChild(document.createComment('')), () => start.nextSibling);
    roots.set(container, root);
  }
  root.show(value);
}

function templateOf({strings, svg}: Result): Template {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = parse(strings, svg)));
  return template;
}

function parse(strings: readonly string[], svg: boolean): Template {
  const source = strings.reduce(
    (before, text) =>
      before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? MARK : COMMENT) + text,
  );
  const holes: Hole[] = [];
  let index = -1;
  // Told from the text: to look for them among the nodes takes longer. The attributes come with their values.
  let markup = source.replace(
    token,
    (found: string, sign: string, name = '', text: string = MARK, at: number) => {
      if (name) holes.push({index, name, sign, pieces: text.split(MARK)});
      else {
        index++;
        if (source.startsWith(COMMENT, at)) holes.push({index, name, sign, pieces: ['', '']});
      }
      return name ? '' : found;
    },
  );
  if (svg) markup = `<svg>${markup}</svg>`;
  // A page of XHTML would parse templates as XML, and refuse them.
  const page =
    document.contentType === 'text/html' ? document : document.implementation.createHTMLDocument();
  const element = page.createElement('template');
  element.innerHTML = trustedPolicy()?.createHTML(markup) ?? markup;
  const {content} = element;
  const {firstChild} = content;
  if (svg && firstChild) firstChild.replaceWith(...firstChild.childNodes);
  return {content, holes};
}

/** A copy of the template, not yet in the page, and what fills its holes. */
function copy({content, holes}: Template, owner: Content): {node: Node; fill: Fill} {
  const node = document.importNode(content, true);
  const walker = (shared ??= document.createTreeWalker(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
  ));
  let at = -1;
  walker.currentNode = node;
  const fills = holes.map((hole): [Fill, number] => {
    for (; at < hole.index; at++) walker.nextNode();
    const {currentNode} = walker;
    const fill = hole.name
      ? attribute(currentNode as Element, hole)
      : between(currentNode as Comment, node, owner);
    return [fill, hole.pieces.length - 1];
  });
  // Else the last copy would be kept.
  walker.currentNode = document;
  return {
    node,
    fill(values) {
      let from = 0;
      for (const [fill, length] of fills) {
        fill(values, from);
        from += length;
      }
    },
  };
}

function between(end: Comment, root: Node, owner: Content): Fill {
  // Nothing is shown yet: it is a node of the template itself, which stays.
  const {previousSibling, parentNode} = end;
  const content = new Content(end, () =>
    previousSibling
      ? previousSibling.nextSibling
      : parentNode === root
        ? owner.first()
        : (parentNode?.firstChild ?? null),
  );
  return (values, from) => content.show(values[from]);
}

function attribute(element: Element, {name, sign, pieces}: Hole): Fill {
  const length = pieces.length - 1;
  let last: readonly unknown[] | undefined;
  if (sign === '@') {
    element.addEventListener(name, (event) => {
      const [listener] = last as [((event: Event) => void) | EventListenerObject | symbol];
      const {host = element} = element.getRootNode() as Partial<ShadowRoot>;
      if (typeof listener === 'function') listener.call(host, event);
      else if (typeof listener === 'object') listener.handleEvent(event);
    });
  }
  return (values, from) => {
    const own = values.slice(from, from + length);
    if (last && own.every((value, i) => value === last?.[i])) return;
    last = own;
    const [value] = own;
    if (sign === '.') Object.assign(element, {[name]: value});
    else if (sign === '?') element.toggleAttribute(name, !!value && value !== nothing);
    else if (own.includes(nothing)) element.removeAttribute(name);
    else if (!sign) {
      const text = pieces.reduce((before, piece, i) => `${before}${own[i - 1] ?? ''}${piece}`);
      element.setAttribute(name, text);
    }
  };
}

/** What stands before a comment: nothing, a text, a template, or a list of them. */
class Content {
  readonly #end: Comment;
  /** Its first node, or its end. */
  readonly first: () => ChildNode | null;
  #text: Text | undefined;
  #items: Content[] | undefined;
  #strings: readonly string[] | undefined;
  #fill: Fill | undefined;
  #result: Result | undefined;

  constructor(end: Comment, first: () => ChildNode | null) {
    this.#end = end;
    this.first = first;
  }

  show(value: unknown): void {
    if (value === noChange) return;
    if (Array.isArray(value)) this.#list(value);
    else if (value instanceof Result) this.#template(value);
    else if (value === nothing || value === undefined || value === null) this.#clear();
    else this.#write(String(value));
  }

  #write(text: string): void {
    if (!this.#text) {
      this.#clear();
      this.#insert((this.#text = document.createTextNode(text)));
    } else if (this.#text.data !== text) this.#text.data = text;
  }

  #template(result: Result): void {
    const {strings, values} = result;
    if (this.#result === result) return;
    this.#result = result;
    if (this.#strings === strings) return this.#fill?.(values, 0);
    this.#clear();
    const {node, fill} = copy(templateOf(result), this);
    fill(values, 0);
    this.#insert(node);
    this.#result = result;
    this.#strings = strings;
    this.#fill = fill;
  }

  #list(values: readonly unknown[]): void {
    if (!this.#items) this.#clear();
    const items = (this.#items ??= []);
    values.forEach((value, i) => {
      let item = items[i];
      if (!item) {
        const before = items[i - 1];
        const end = document.createComment('');
        this.#insert(end);
        items.push((item = new Content(end, before ? () => before.#end.nextSibling : this.first)));
      }
      item.show(value);
    });
    // From behind: where an item begins is told by the one before it.
    for (const item of items.splice(values.length).reverse()) {
      item.#clear();
      item.#end.remove();
    }
  }

  #insert(node: Node): void {
    this.#end.parentNode?.insertBefore(node, this.#end);
  }

  #clear(): void {
    // What is not yet in its place has no neighbours to tell where it begins; it is empty, too.
    if (!this.#text && !this.#items && !this.#strings) return;
    for (let node = this.first(); node && node !== this.#end;) {
      const {nextSibling} = node;
      node.remove();
      node = nextSibling;
    }
    this.#text = this.#items = this.#strings = this.#fill = this.#result = undefined;
  }
}
