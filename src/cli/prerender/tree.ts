import type {DefaultTreeAdapterTypes} from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (parent: {childNodes: Node[]}): Element[] =>
  parent.childNodes.filter(isElement);

/** All elements in document order, without the content of `<template>` elements. */
export function* walk(parent: {childNodes: Node[]}): Generator<Element> {
  for (const element of childrenOf(parent)) {
    yield element;
    yield* walk(element);
  }
}

export const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The value of an attribute on the element or its nearest ancestor. */
export function inheritedAttribute(element: Element, name: string): string | undefined {
  for (
    let current: Node | null = element;
    current && isElement(current);
    current = current.parentNode
  ) {
    const value = attribute(current, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

export const textOf = ({childNodes}: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
