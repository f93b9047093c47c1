/** After two frames have been painted; in a tab that nobody looks at, where there are none, soon. */
export function afterPaint(go: () => void): () => void {
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  const goOnce = (): void => {
    if (isOver) return;
    stop();
    go();
  };
  const timer = setTimeout(goOnce, 300);
  requestAnimationFrame(() => requestAnimationFrame(goOnce));
  return stop;
}
