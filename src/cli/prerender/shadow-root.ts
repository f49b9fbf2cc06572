/** How the style sheets of the shadow roots come into the page. */
export interface Styles {
  /** The tag that brings a widget's style sheet, by the widget's tag without `cluster-`. */
  tag(widget: string): string;
}

/**
 * The content of a shadow root, as it was drawn, as declarative shadow DOM: without what Lit would need to take it over (the
 * widget draws anew), with the style sheets where they are wanted. Widgets inside get another name: they are part of the
 * picture, the one around them draws them.
 */
export function shadowRoot(widget: string, drawn: string, styles: Styles): string {
  let inner = widget;
  const content = drawn
    .replace(/<!--\/?lit-(?:part|node).*?-->|<\?>/g, '')
    .replace(/\s+defer-hydration(?:="")?/g, '')
    .replace(/(<\/?cluster-[\w-]+)/g, '$1-static')
    .replace(
      /<template shadowroot="open" shadowrootmode="open">/g,
      '<template shadowrootmode="open">',
    )
    .replace(/<cluster-([\w-]+)-static|<style>[^]*?<\/style>/g, (found, name?: string) => {
      if (name === undefined) return styles.tag(inner);
      inner = name;
      return found;
    })
    .replace(/<(img|wbr|br|input)\b([^>]*?)\s*\/>/g, '<$1$2>')
    .replace(/>\s*\n\s*</g, '>\n<')
    .replace(/[ \t]*\n\s*/g, '\n');
  return `<template shadowrootmode="open">${content}</template>`;
}
