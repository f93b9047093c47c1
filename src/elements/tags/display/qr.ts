/** An address as a picture that a phone's camera reads: drawn here, asked of nobody. */
import { svg, html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Four modules of margin are what readers of such codes may count on. */
const QUIET = 4;

export function qrPicture(address: string, label: string): TemplateResult {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  let path = '';
  data.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (isDark) path += `M${x} ${y}h1v1h-1z`;
    }),
  );
  return html`<svg
    class="qr"
    part="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<rect class="ground" width=${size} height=${size}></rect><path d=${path}></path>`}
  </svg>`;
}
