const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for innerHTML: only floors use it. */
export const safe = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);
