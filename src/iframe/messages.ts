/** Our own protocol between the embedded page and the host's script: a height to give it. */
export interface HeightMessage {
  readonly type: 'cluster-widgets:height';
  /** CSS px, whole. */
  readonly height: number;
  /** Whether the page does not know yet that a host script is there: it answers with a hello. */
  readonly ask: boolean;
}

/** A link that was clicked and that a sandbox keeps the embedded page from opening. */
export interface LinkMessage {
  readonly type: 'cluster-widgets:link';
  readonly href: string;
}

/** The host's script is there. */
export interface HelloMessage {
  readonly type: 'cluster-widgets:hello';
}
