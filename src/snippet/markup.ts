/** An element with its content. Texts are not escaped; `print` escapes them. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly Content[];
}

export type Content = string | Markup;

type Attribute = string | boolean | undefined;
type Child = Content | undefined | false | readonly Child[];

/** Creates an element. Leaves out attributes and children that are `undefined` or `false`. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): Markup {
  const present = Object.entries(attributes).filter(
    (entry): entry is [string, string | true] => entry[1] !== undefined && entry[1] !== false,
  );
  return {tag, attributes: Object.fromEntries(present), children: flat(children)};
}

function flat(children: readonly Child[]): Content[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    return Array.isArray(child) ? flat(child as readonly Child[]) : [child as Content];
  });
}
