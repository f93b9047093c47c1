/** The room the page of the test has, in px: a command of our own, since the runner's knows no browser that speaks WebDriver. */
import { executeServerCommand } from '@web/test-runner-commands';

export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await executeServerCommand('viewport', size);
}
