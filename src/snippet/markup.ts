/** An element with what is in it. Text is kept as it is: whoever prints it escapes it. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly Content[];
}

export type Content = string | Markup;

type Attribute = string | boolean | undefined;
type Child = Content | undefined | false | readonly Child[];

/** Makes an element; attributes and children that are `undefined` or `false` are left out. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): Markup {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | true] => entry[1] !== undefined && entry[1] !== false,
  );
  return {tag, attributes: Object.fromEntries(given), children: flat(children)};
}

function flat(children: readonly Child[]): Content[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    return Array.isArray(child) ? flat(child as readonly Child[]) : [child as Content];
  });
}
