import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ClusterLoadEvent} from 'cluster-widgets';
import 'cluster-widgets/board';
import cluster from './cluster.json';

@Component({
  selector: 'app-root',
  // Else Angular looks for components of these names.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>cluster-widgets in Angular</h1>
    <cluster-board lang="pl" [data]="cluster" [headingLevel]="3" (cluster-load)="onLoad($event)">
      <a href="/board">Our board</a>
    </cluster-board>
    <output>{{ heard() }}</output>
  `,
})
export class App {
  readonly cluster = cluster;
  readonly heard = signal('');

  onLoad({problems}: ClusterLoadEvent): void {
    this.heard.set(`${problems.length} problems`);
  }
}
