import { html, type TemplateResult } from 'lit';
import type { Part } from '../../documents/block.js';
import type { Say } from '../../i18n/contract/topics.js';
import type { Programme } from '../../programme/schema.js';
import { AddressController } from '../address/address-controller.js';
import { Follower } from '../address/follower.js';
import { heading } from '../../documents/lit/heading.js';
import { LateElement, type Drawing } from './late-element.js';
import type { PartContext } from '../text/part-context.js';
import type { programmeContext } from '../text/programme-context.js';
import type { partOf, PartDocument, PartOptions, PartShown, PartView } from '../text/part.js';
import { termFinders } from '../../documents/terms.js';
import type { Frame, toLit } from '../../documents/to-lit.js';

type Topic = 'values' | 'parts';

/** What a part draws with: its document, and what prints it. */
export interface PartDrawing<View extends PartView> extends Drawing<Topic> {
  programmeContext: typeof programmeContext;
  partOf: typeof partOf;
  toLit: typeof toLit;
  document: PartDocument<View>;
  /** Draws what this part alone has. */
  drawBlock?: Frame['drawBlock'];
  /** For what a template can't do well; runs after each drawing. */
  drawn?: (root: ParentNode) => void;
}

/**
 * A tag that shows one part of a programme that is read and not filtered: its heading, what the file has of it, links to
 * whatever else the page shows. `#prog_swot__item-…` leads to an item of it.
 */
export abstract class PartElement<
  View extends PartView,
  Drawing extends PartDrawing<View>,
> extends LateElement<Topic, Drawing> {
  protected abstract readonly shows: PartShown;
  #part?: Part;
  #context?: PartContext;
  #wanted: unknown[] = [];
  readonly #address = new AddressController(this, { name: () => this.shows }, Follower);

  /** What the tag's own attributes ask for. */
  protected get options(): PartOptions {
    return {};
  }

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const options = { ...this.options, isAmongOthers: 'tag' in this.dataset };
    const wanted = [programme, say, this.todayDay, ...(Object.values(options) as unknown[])];
    if (!this.#context || wanted.some((it, index) => it !== this.#wanted[index])) {
      this.#context = drawing.programmeContext(programme, say, this.todayDay);
      this.#part = drawing.partOf(this.shows, drawing.document, this.#context, options);
      this.#wanted = wanted;
    }
    const { title, blocks } = this.#part!;
    return html`${heading(this.headingLevel, title)}
    ${drawing.toLit(blocks, {
      level: this.headingLevel + 1,
      find: termFinders(programme.terms ?? [])(),
      drawBlock: drawing.drawBlock,
    })}`;
  }

  protected override programmeDrawn(): void {
    this.drawing?.drawn?.(this.renderRoot);
    this.#address.drawn();
  }
}
