import type {} from 'cluster-widgets/react';
import {useRef} from 'react';

export function Wrong() {
  const ref = useRef<HTMLInputElement>(null);
  return [
    <cluster-board layout="rows" />, // wrong: no such layout
    <cluster-board limit="four" />, // wrong: a number
    <cluster-board data="cluster.json" />, // wrong: the document, not its address
    <cluster-board heading-level="two" />, // wrong: a number
    <cluster-board no-heading="yes" />, // wrong: true or false
    <cluster-awards filterable />, // wrong: the specializations' attribute
    <cluster-board oncluster-load={(event: CustomEvent) => event.detail} />, // wrong: no CustomEvent
    <cluster-board ref={ref} />, // wrong: another element
    <cluster-revenue-chart type="pie" />, // wrong: no such drawing
    <cluster-bord />, // wrong: no such widget
  ];
}
