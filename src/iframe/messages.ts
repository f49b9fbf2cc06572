/** Message from the iframe page to the host script: the height of the content. */
export interface HeightMessage {
  readonly type: 'cluster-widgets:height';
  /** Height in whole CSS pixels. */
  readonly height: number;
  /** Whether the iframe page has not received a hello yet. The host script then answers with one. */
  readonly ask: boolean;
}

/** Message from the iframe page to the host script: the visitor clicked a link that the sandbox blocks. */
export interface LinkMessage {
  readonly type: 'cluster-widgets:link';
  readonly href: string;
}

/** Message from the host script to the iframe page: the host script is running. */
export interface HelloMessage {
  readonly type: 'cluster-widgets:hello';
}
