/** Pictures off, or without colours. Whatever a picture shows, the tag says in words beside it. */
import type { Sight } from '../../theme/low-vision.js';

const PICTURES = '.prog :is(svg,.strip,.chart)';

/** What stands beside the picture of a roadmap for those who hear it. */
const SHOWN =
  '.when>:is(.words,.heard){position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal;translate:none}';

export function imageRules(images: Sight['images']): string {
  if (images === 'grayscale') return `${PICTURES}{filter:grayscale(1) !important}`;
  if (images !== 'off') return '';
  return `${PICTURES}{display:none !important}${SHOWN}`;
}
