/**
 * What somebody types into a field of ours stays there. From outside a shadow root its field can't be told from any other
 * place: a page that jumps to its own search at «/» would take the sign, and the focus with it.
 */
const TYPED = ['keydown', 'keypress', 'keyup'] as const;

/** Of the tag in which the focus is now: once, however often it comes. */
export function keepTyped(focused: Element | null | undefined): void {
  const root = focused?.getRootNode();
  if (root instanceof ShadowRoot)
    for (const type of TYPED) root.addEventListener(type, keep as EventListener);
}

/** Escape and Tab lead out of a field, and with Ctrl or ⌘ nothing is typed; AltGr says that both Ctrl and Alt are held. */
function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  const [from] = event.composedPath() as Element[];
  const isTyped = !metaKey && (!ctrlKey || altKey) && !/^(Esc|Tab|F\d)/.test(key);
  if (isTyped && from?.matches('input,select,textarea')) event.stopPropagation();
}
