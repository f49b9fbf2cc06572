import type {} from 'cluster-widgets/solid';

export function Wrong() {
  let input: HTMLInputElement | undefined;
  return [
    <cluster-board layout="rows" />, // wrong: no such layout
    <cluster-board limit="four" />, // wrong: a number
    <cluster-board data="cluster.json" />, // wrong: the document, not its address
    <cluster-board heading-level="two" />, // wrong: a number
    <cluster-board prop:theme="black" />, // wrong: no such theme
    <cluster-awards filterable />, // wrong: the specializations' attribute
    <cluster-board on:cluster-load={(event: CustomEvent) => event.detail} />, // wrong: no CustomEvent
    <cluster-board ref={input} />, // wrong: another element
    <cluster-revenue-chart type="pie" />, // wrong: no such drawing
    <cluster-bord />, // wrong: no such widget
  ];
}
