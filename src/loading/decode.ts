/**
 * Bytes → text. A programme is UTF-8, but it is saved with whatever the editor of a small centre has at hand, and
 * Notepad's "ANSI" and "Unicode" are still there to choose.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }
}

function encodingOf(bytes: Uint8Array): string {
  // The first byte of a UTF-16 byte order mark; no JSON in another encoding begins with it.
  if (bytes[0] === 0xff) return 'utf-16le';
  if (bytes[0] === 0xfe) return 'utf-16be';

  // A letter cut in half by a careless script breaks UTF-8 in one place; in windows-1251 nearly every Russian letter
  // breaks it. The server's word is not asked: it names its own default, not the file.
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.replace(/[ -~\s\ufffd]+/g, '').length;
  return broken > whole ? 'windows-1251' : 'utf-8';
}
