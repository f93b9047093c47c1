/** While somebody looks and slides turn, the screen does not fall asleep. Browsers that know no such wish do without. */
export class Awake {
  #lock?: Promise<WakeLockSentinel | undefined> | undefined;

  keep(isAwake: boolean): void {
    if (isAwake) {
      this.#lock ??= navigator.wakeLock?.request('screen').catch(() => undefined);
      return;
    }
    void this.#lock?.then((it) => it?.release()).catch(() => undefined);
    this.#lock = undefined;
  }
}
