/** Search, filters, groups and download: brought when somebody reaches for them. */
import { lateChunk } from '../../../loading/bring.js';
import type { Tools, ToolsHost } from './tools/tools.js';

const toolsChunk = lateChunk(() => import('./tools/tools.js'));

export class LateTools {
  now?: Tools;
  /** A visitor has asked for what could not be loaded. */
  isMissing = false;
  readonly #host: ToolsHost;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** For what a visitor has asked for. */
  async use(how: (tools: Tools) => void): Promise<void> {
    const tools = await this.bring();
    const isMissing = !tools;
    if (isMissing !== this.isMissing) {
      this.isMissing = isMissing;
      this.#host.redraw();
    }
    try {
      if (tools) how(tools);
    } catch (reason) {
      this.#host.fail(reason);
    }
  }

  /** What is brought ahead of that may fail in silence. */
  async bring(): Promise<Tools | undefined> {
    try {
      const { Tools } = await toolsChunk();
      this.now ??= new Tools(this.#host);
      await this.now.ready();
      return this.now;
    } catch (reason) {
      console.warn('prog-widgets: search and filters could not be loaded.', reason);
      return undefined;
    }
  }
}
