import type {DefaultTreeAdapterTypes} from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (parent: {childNodes: Node[]}): Element[] =>
  parent.childNodes.filter(isElement);

/** All elements in the order of the page; the content of a `<template>` is no part of it. */
export function* walk(parent: {childNodes: Node[]}): Generator<Element> {
  for (const element of childrenOf(parent)) {
    yield element;
    yield* walk(element);
  }
}

export const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** An attribute of the element or of its nearest ancestor that has it. */
export function inherited(element: Element, name: string): string | undefined {
  for (let at: Node | null = element; at && isElement(at); at = at.parentNode) {
    const value = attribute(at, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

export const textOf = ({childNodes}: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
