/** Sketches as stories: how a tag is put into the canvas. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nothing, type ElementPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/all.js';
import { titleOf, type Attributes, type TagDescription } from './description.js';
import { MAKERS } from './make.js';
import { fileOf } from './programmes.js';
import { storySet, type StorySketch } from './story-set.js';

type Args = Attributes;
type Loaded = { programme?: object };
type Made = StorySketch['parameters']['made'];

export function metaOf({ tag }: TagDescription): Meta<Args> {
  const title = titleOf(tag);
  return {
    title: `Теги/${title}`,
    id: tag,
    component: tag,
    parameters: { docs: { subtitle: `<${tag}>` } },
    loaders: [async ({ parameters }) => ({ programme: await made(parameters['made'] as Made) })],
    render: (args, { loaded, parameters }) => {
      const { slides } = parameters as StorySketch['parameters'];
      const own = (loaded as Loaded).programme ?? nothing;
      const name = unsafeStatic(slides ? 'prog-display' : tag);
      const attributes = slides ? screen(args, slides) : args;
      const { src } = args;
      return html`<${name} .programme=${own} ${withAttributes(attributes)}>${
        src ? html`<a href=${src}>${title} (файл)</a>` : nothing
      }</${name}>`;
    },
  };
}

export const storiesOf = (about: TagDescription): Record<string, StoryObj<Args>> => storySet(about);

async function made(it: Made): Promise<object | undefined> {
  return it && MAKERS[it.by](await fileOf(it.of), it.shows);
}

/** It moves by itself in a hall; here, when asked. */
const screen = ({ src, today, ...look }: Args, slides: string): Args => ({
  ...{ src: src!, today: today!, slides, paused: true },
  ...Object.fromEntries(
    Object.entries(look).filter(([name]) => /^(theme|theme-src|lang)$/.test(name)),
  ),
});

/** Whatever the controls say, as attributes: what is empty is not there. */
class WithAttributes extends Directive {
  #names: string[] = [];

  override render(_: Args): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [args]: [Args]): typeof nothing {
    const given = Object.entries(args).filter(([, it]) => it !== '' && it != null && it !== false);
    for (const name of this.#names)
      if (!given.some(([it]) => it === name)) element.removeAttribute(name);
    for (const [name, value] of given)
      element.setAttribute(name, value === true ? '' : String(value));
    this.#names = given.map(([name]) => name);
    return nothing;
  }
}
const withAttributes: (args: Args) => DirectiveResult = directive(WithAttributes);
