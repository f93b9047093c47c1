/** Where a tag's programme comes from, followed through whatever happens to the tag. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ProgrammeSource } from '../../loading/programme-source.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  src: string;
  programme?: unknown;
}

export class SourceController implements ReactiveController {
  readonly now: ProgrammeSource;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    this.now = new ProgrammeSource(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.follow();
  }

  hostDisconnected(): void {
    this.follow();
  }

  hostUpdate(): void {
    this.follow();
  }

  /** To be called whenever something of it may have changed; once too often does no harm. */
  follow(): void {
    const host = this.#host;
    const { src, programme, isConnected } = host;
    this.now.update({ src, programme, host, isConnected });
  }
}
