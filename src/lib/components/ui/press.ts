/** What makes a page grow waits while a pointer is held down, so that the press stays on its button. */
import { browser } from '$app/environment';

/** Milliseconds: the click of a finger comes some time after it has left the glass. */
const untilClick = 100;

let held: Promise<void> = Promise.resolve();

if (browser) addEventListener('pointerdown', follow, { capture: true, passive: true });

function follow(): void {
	held = new Promise((done) => {
		const letGo = () => setTimeout(done, untilClick);
		addEventListener('pointerup', letGo, { once: true });
		addEventListener('pointercancel', letGo, { once: true });
	});
}

/** Resolves once no pointer is held down; at once where none is. */
export function pressEnded(): Promise<void> {
	return held;
}
